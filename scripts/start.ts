// npm start: serves the network in the data folder, and tells the sample network into a folder that has none.
process.argv.splice(2, 0, 'serve', '--sample')
await import('../src/app/main.ts')
