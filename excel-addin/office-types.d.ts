// Office's own globals: Office, Excel, OfficeExtension and CustomFunctions. Only this folder uses them.
/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
