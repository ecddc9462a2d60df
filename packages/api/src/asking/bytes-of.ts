/** All bytes of a stream. The host has read the body and kept to its limit before. */
export async function bytesOf(stream: ReadableStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
