import { serveReader } from '#platform/guards'
import { finished } from './finished.ts'
import { textOfPdf } from './pdf/read-pdf.ts'

// A program of its own, apart from the others because what reads a PDF takes three times as long to start as they do.
await serveReader(async (bytes) => finished(await textOfPdf(bytes)))
