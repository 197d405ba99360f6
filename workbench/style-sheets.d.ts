// The bundler takes style sheets along; for the compiler they are imports without content.
declare module '*.css'
