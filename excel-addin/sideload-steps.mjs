// What `npm run excel` prints: how to try the add-in in Excel on Windows, Mac and the web. The names of menus are Microsoft's and
// change now and then; Dutch first, then English.

const dutch = (manifest, address, trusted) => [
  `De invoegtoepassing staat klaar op ${address}`,
  `Manifest: ${manifest}`,
  ...(trusted ? [] : [`Het certificaat wordt niet vertrouwd. Open ${address} eerst in uw browser en sta het toe.`]),
  '',
  'Excel op het web',
  '  1. Open een werkmap op office.com.',
  '  2. Kies Start > Invoegtoepassingen > Meer instellingen (Home > Add-ins > More Settings).',
  '  3. Kies Mijn invoegtoepassing uploaden (Upload My Add-in) en wijs het manifest aan.',
  '',
  'Excel voor Mac',
  '  1. Kopieer het manifest naar ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (maak de map zo nodig).',
  '  2. Start Excel opnieuw, open een werkmap en kies Start > Invoegtoepassingen.',
  '',
  'Excel voor Windows',
  '  1. Zet het manifest in een gedeelde map en noteer het netwerkpad (\\\\computer\\map).',
  '  2. Bestand > Opties > Vertrouwenscentrum > Instellingen > Vertrouwde catalogi met invoegtoepassingen',
  '     (Trusted Add-in Catalogs): voeg het pad toe, zet Weergeven in menu aan, start Excel opnieuw.',
  '  3. Start > Invoegtoepassingen > Geavanceerd (Advanced) > GEDEELDE MAP, kies de invoegtoepassing.',
  '',
  'Daarna: tabblad Impactkaart (ontwikkeling), of typ =IMPACTKAARTDEV.VERSIE() in een cel.',
]

const english = (manifest, address, trusted) => [
  `The add-in is ready at ${address}`,
  `Manifest: ${manifest}`,
  ...(trusted ? [] : [`The certificate is not trusted. Open ${address} in your browser first and allow it.`]),
  '',
  'Excel on the web',
  '  1. Open a workbook at office.com.',
  '  2. Choose Home > Add-ins > More Settings > Upload My Add-in, and point at the manifest.',
  '',
  'Excel on Mac',
  '  1. Copy the manifest to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (create the folder if needed).',
  '  2. Restart Excel, open a workbook and choose Home > Add-ins.',
  '',
  'Excel on Windows',
  '  1. Put the manifest in a shared folder and note its network path (\\\\computer\\folder).',
  '  2. File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs: add the path, tick Show in Menu,',
  '     restart Excel.',
  '  3. Home > Add-ins > Advanced > SHARED FOLDER, choose the add-in.',
  '',
  'Then: the tab Impactkaart (ontwikkeling), or type =IMPACTKAARTDEV.VERSIE() in a cell.',
]

/** Everything to print, in both languages. */
export const sideloadSteps = (manifest, address, trusted) =>
  ['', ...dutch(manifest, address, trusted), '', '-- English --', '', ...english(manifest, address, trusted), ''].join(
    '\n',
  )
