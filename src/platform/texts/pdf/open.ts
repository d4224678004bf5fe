import { PasswordException, getDocument } from 'unpdf/pdfjs'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { Unreadable } from '#platform/guards'

/** Opens a PDF. One that asks for a password to be opened, and one that is none, are refused by name. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const opening = getDocument({
    // The library takes the buffer away from whoever hands it in.
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    // Pictures are never looked at, however large they say they are.
    maxImageSize: 1,
    verbosity: 0,
  })
  try {
    return await opening.promise
  } catch (trouble) {
    // What it is encrypted with may be more than the library knows; to a reader that is the same.
    const locked =
      trouble instanceof PasswordException || (trouble instanceof Error && /encrypt/i.test(trouble.message))
    throw new Unreadable('texts', locked ? 'password' : 'damaged')
  }
}
