// Is this the number of a citizen (BSN)?  Eight or nine digits that pass the eleven test of the BSN: the digits times 9, 8, 7, 6, 5, 4, 3, 2
// and -1 add up to a multiple of 11. A number of eight digits has a 0 in front.
// Source: elfproef of the BSN, Logisch Ontwerp BSN (Rijksdienst voor Identiteitsgegevens). One in eleven other numbers passes it too.

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

/** True for eight or nine digits, whatever stands between them, that pass the test. */
export const isCitizenNumber = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').padStart(9, '0')
  if (digits.length !== 9 || /^0+$/.test(digits)) return false
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0)
  return sum % 11 === 0
}
