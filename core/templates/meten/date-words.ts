// A day number in words, as a formula. There is no TEXT, YEAR or MONTH in the classic set: the year is estimated and then mended by at
// most one, the month is how many first days have passed. Each takes cells, so it is written in helpers below each other.

export const monthNames = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli'],
  ...['augustus', 'september', 'oktober', 'november', 'december'],
] as const

/** The year of the day in a cell; 0 when the cell holds no number. */
export const yearOf = (day: string): string => {
  const guess = `(1900+ROUND((${day}-183)*10000/3652425,0))`
  const mended = `IF(DATE(${guess},1,1)>${day},${guess}-1,IF(DATE(${guess}+1,1,1)<=${day},${guess}+1,${guess}))`
  return `IF(COUNT(${day})=1,${mended},0)`
}

/** The month, once the year stands in a cell. */
export const monthOf = (day: string, year: string): string => {
  const passed = monthNames.slice(1).map((_, index) => `(DATE(${year},${index + 2},1)<=${day})*1`)
  return `IF(${year}=0,0,1+${passed.join('+')})`
}

/** The day within its month, once year and month stand in cells. */
export const dayOfMonth = (day: string, year: string, month: string): string =>
  `IF(${year}=0,0,${day}-DATE(${year},${month},1)+1)`
