/**
 * What runs in the worker thread, as source: `new Worker(source, { eval: true })` needs no file of its own, so it works
 * the same from the sources and from one bundled file in dist/. The compiler is found by the caller, who knows where the
 * packages are. Typst's call is synchronous, 0.1 to 0.5 s: here it stalls nobody.
 *
 * The workspace is the folder of the fonts: paths are held inside it, and it has nothing that anybody may not read.
 */
export const workerSource = String.raw`
const { parentPort, workerData } = require('node:worker_threads')
const { NodeCompiler } = require(workerData.compiler)
const compiler = NodeCompiler.create({ workspace: workerData.fonts, fontArgs: [{ fontPaths: [workerData.fonts] }] })

parentPort.on('message', (outline) => {
  try {
    const made = compiler.compile({ mainFileContent: workerData.template, inputs: { outline } })
    const failed = made.hasError() ? made.takeError() : null
    if (failed) return parentPort.postMessage({ failed: JSON.stringify(failed.shortDiagnostics) })
    const bytes = new Uint8Array(compiler.pdf(made.result, { pdfStandard: 'ua-1', creationTimestamp: 0 }))
    parentPort.postMessage({ bytes }, [bytes.buffer])
  } catch (error) {
    parentPort.postMessage({ failed: String(error && error.message || error) })
  } finally {
    // Without this memory grows by 20 MB per report; evicting all of it would double the time.
    compiler.evictCache(10)
  }
})
`
