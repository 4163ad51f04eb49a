import { reasonOf } from './platform/reason-of.ts'

/**
 * Does the work of a command and then stops what was started for it, also when the work failed: an embedded database must
 * not outlive the command. Returns the code to end with; 1 after a fault, whose reason is printed.
 */
export async function finishCommand(work: () => Promise<number>, stop: () => Promise<void>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    console.error(`FAILED: ${reasonOf(error)}`)
    return 1
  } finally {
    await stop()
  }
}
