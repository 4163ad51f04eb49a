import { data } from '@remix-run/node'

/** What a form sent; 400 when the body is no form, or was cut short or spoiled on its way. */
export async function sentForm(request: Request): Promise<FormData> {
  return orUnreadable(request.formData())
}

/** The same for another way to read a form. */
export async function orUnreadable<Form>(reading: Promise<Form>): Promise<Form> {
  try {
    return await reading
  } catch {
    throw data(null, { status: 400 })
  }
}
