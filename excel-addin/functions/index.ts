// The first script of ours on the page: Excel waits for it before it calculates any cell, so it holds the catalogue and nothing else.
// Its copy of the catalogue has no help texts and examples (without-help-loader.mjs); Excel gets those from functions.json.
import { catalogue } from '../../core'
import { excelFunction } from './call'
import { cellProblems } from './cell-problems'

// Without Office's own script there is nothing to answer; the page says so.
if (typeof CustomFunctions !== 'undefined')
  for (const fn of catalogue) CustomFunctions.associate(fn.name, excelFunction(fn, cellProblems()))
