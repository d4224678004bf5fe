import { InvalidPDFException, PasswordException, getDocument } from 'unpdf/pdfjs'
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
    if (trouble instanceof PasswordException) throw new Unreadable('texts', 'password')
    if (trouble instanceof InvalidPDFException) throw new Unreadable('texts', 'damaged')
    throw new Unreadable('texts', 'damaged', { fault: trouble instanceof Error ? trouble.message : 'unknown' })
  }
}
