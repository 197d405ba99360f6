// The defined name by which an overview is known again, so that it is never gathered as if it were a returned workbook.

export const overviewName = 'Overzicht_Totalen'
