// Files that the bundler takes along as text: as they are, or in base64 (webpack.config.js).
declare module '*?text' {
  const text: string
  export default text
}
declare module '*?base64' {
  const base64: string
  export default base64
}
