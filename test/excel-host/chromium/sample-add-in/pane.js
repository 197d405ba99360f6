// A small add-in, written as one is written for Excel itself: it proves that the emulated host carries a production page.
const show = (text) => {
  document.querySelector('output').textContent = text
}

CustomFunctions.associate('DUBBEL', (cells) => cells[0][0] * 2)
CustomFunctions.associate('FOUT', () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'Vul een getal in.')
})

const write = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Rapport')
    sheet.getRange('A1:B1').values = [['euro', 1250]]
    sheet.onChanged.add(async ({ address }) => show(`veranderd: ${address}`))
    await context.sync()
    show('geschreven')
  }).catch((error) => show(`geweigerd: ${error.code}`))

Office.onReady(({ platform }) => {
  Office.actions.associate('schrijf', async (event) => {
    await write()
    event.completed()
  })
  document.querySelector('button').addEventListener('click', write)
  show(`klaar op ${platform}`)
})
