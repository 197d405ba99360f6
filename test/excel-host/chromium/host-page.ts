// The page around the add-in: a frame and a door for its messages. Everything else of Excel stays in Node, where the test can see it.

/** Office.js only talks to hosts it knows by name; requests to it are intercepted. */
export const hostOrigin = 'https://excel.officeapps.live.com'

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

export const hostPage = (address: string, frameName: string, width: number): string => `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Map1.xlsx</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { border: 0; width: ${width}px; height: 100vh; float: right }</style>
<iframe title="Invoegtoepassing" name="${attribute(frameName)}" src="${attribute(address)}"></iframe>
<script>
  const frame = document.querySelector('iframe')
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && typeof data === 'string') fromAddIn(data)
    if (source === window && data.toAddIn) frame.contentWindow.postMessage(data.toAddIn, new URL(frame.src).origin)
  })
</script>
</html>
`
