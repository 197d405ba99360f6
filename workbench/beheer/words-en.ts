// What the page Beheer says, in English.
import type { BeheerWords } from './words'

export const en: BeheerWords = {
  title: 'Management',
  brand: 'Impactkaart',
  toWorkbench: 'To the workbench',
  language: 'Nederlands',
  tabs: { label: 'Parts', prepare: 'Prepare', gather: 'Gather', update: 'Update' },
  choose: {
    stays: 'Everything stays on this computer: nothing is sent, and nothing of your files is kept here.',
    files: 'Choose files',
    folder: 'Choose a folder',
    drop: 'or drag them onto this page',
    clear: 'Clear choice',
    chosen: 'Chosen:',
    unreadable:
      'What you dragged cannot be read. See whether you may open the folder, or choose the files with the button.',
  },
  progress: {
    label: 'Progress',
    of: (done, total) => `${done} of ${total}`,
    stop: 'Stop',
    stopped: 'Stopped. Nothing was made; you can begin again.',
    failed: (reason) =>
      `This did not work, and nothing was made. Reload the page and try again. If it keeps failing, report: ${reason}`,
  },
  report: {
    title: 'Done',
    save: (name) => `Download ${name}`,
    all: (rows) => `Show all ${rows} lines`,
  },
  prepare: {
    title: 'Prepare workbooks',
    about:
      'You describe your organisation in one file, the pack. It gives a workbook for each team, ready to fill in with Excel, Google Sheets or LibreOffice. The workbooks are in Dutch.',
    first: 'First time?',
    firstAbout:
      'See with the example what happens. Then download it, open voorbeeld-organisatie.json in a text editor such as Notepad, fill in your own organisation, cities and teams, and choose that file below.',
    example: 'Try the example',
    exampleDownload: 'Download the example (.zip)',
    exampleFile: 'voorbeeld-pakket.zip',
    fields: 'What can a pack hold? (in Dutch)',
    needed: 'required',
    step1: '1. Choose the pack',
    step1About:
      'The file with your organisation (.json). Choose the price list (.csv) and the logo too, if you have them.',
    paste: 'Or paste the text of the pack',
    pasteLabel: 'Text of the pack',
    pasteUse: 'Use this text',
    pasteFile: 'pasted text',
    noPack: 'There is no pack among these. Choose the file with your organisation too; its name ends with .json.',
    morePacks: (names) => `More packs were chosen: ${names}. Choose one.`,
    unreadable:
      'A chosen file cannot be read. See whether it still exists and is not open in another program, and choose it again.',
    unused: (names) => `The pack does not name these files, so they do not count: ${names}.`,
    step2: '2. See what comes',
    step2About: (files, organisation, version) =>
      files === 1
        ? `One workbook for ${organisation}, pack version ${version}.`
        : `${files} workbooks for ${organisation}, pack version ${version}. You get them in one .zip, with a folder per city.`,
    make: 'Make workbooks',
    next: (files) =>
      files === 1
        ? 'Send the team this workbook. When it comes back filled in, go to Gather.'
        : 'Unpack the .zip and send each team its workbook. When they come back filled in, go to Gather.',
  },
  returned: {
    about: 'Files (.xlsx), or a folder; folders within it count too. A new choice replaces the one before.',
    workbooks: (count) => (count === 1 ? '1 workbook chosen.' : `${count} workbooks chosen.`),
    passedOver: (count, names) =>
      count === 1
        ? `1 file is no workbook (.xlsx) or is temporary, and is passed over: ${names}.`
        : `${count} files are no workbook (.xlsx) or are temporary, and are passed over: ${names}.`,
    more: (count) => ` and ${count} more`,
  },
  gather: {
    title: 'Gather returned workbooks',
    about:
      'The workbooks that teams send back become one overview with the totals, and what is wrong with which file. A file that cannot be read does not stop the rest. The workbooks themselves do not change. The overview is in Dutch.',
    step1: '1. Choose the workbooks',
    step2: '2. Make the overview',
    make: 'Make overview',
    next: 'The overview has a sheet Problemen with the same list, and a sheet Dubbeltelling.',
  },
  update: {
    title: 'Update workbooks',
    about:
      'Is there a newer version of the sheets or of your pack? Then the contents of filled workbooks go into new ones, and it says for each file what changes. Your old files stay as they are.',
    step1: '1. Choose the workbooks',
    step2: '2. Choose a pack, if you want to',
    step2About:
      'With a pack the workbooks get its prices, locked parts, colour and texts. What was filled in goes first. Without a pack only the newest sheets come.',
    step3: '3. Update',
    wrongPack: 'Mend the pack first, or clear that choice to update without a pack.',
    make: 'Update the workbooks',
    next: 'See for each file what has changed, and keep your old files until you have.',
  },
}
