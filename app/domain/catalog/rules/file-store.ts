/** The port to where files are kept: a local folder, or any S3-compatible store. Keys are paths such as `pictures/{id}/640.webp`. */
export interface FileStore {
  put(key: string, content: Uint8Array, contentType: string): Promise<void>
  /** Null when there is no such file. */
  get(key: string): Promise<Uint8Array | null>
}
