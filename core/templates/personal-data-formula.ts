// Does a text on a sheet seem to hold data about persons?  A sheet can only count characters: an @ or many digits. The functions of
// core/privacy look closer; what a sheet stops here never reaches a card or a page for sharing.

/** A date of birth has eight digits; telephone numbers and numbers of citizens have more. */
const manyDigits = 8

const timesIn = (text: string, character: string): string => `LEN(${text})-LEN(SUBSTITUTE(${text},"${character}",""))`

/** 1 when the text (a cell, or cells joined) seems to hold personal data, else 0; an error value holds none. */
export const seemsPersonal = (text: string): string => {
  const digits = [...'0123456789'].map((digit) => timesIn(text, digit)).join('+')
  return `IFERROR(IF(OR(${timesIn(text, '@')}>0,${digits}>=${manyDigits}),1,0),0)`
}

export const personalDataSentence = 'Hier lijken persoonsgegevens te staan (e-mail, telefoon of nummer). Haal ze weg.'
