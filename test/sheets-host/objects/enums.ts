/// <reference types="google-apps-script" />
// Google's enumerations. Their values are objects that print as their name; the published types call them numbers.
type Sheets = typeof GoogleAppsScript.Spreadsheet

export class EnumValue {
  constructor(
    /** 'BorderStyle' */
    readonly kind: string,
    private readonly own: string,
  ) {
    Object.freeze(this)
  }

  name(): string {
    return this.own
  }

  toString(): string {
    return this.own
  }

  toJSON(): string {
    return this.own
  }
}

const enumOf = <T>(kind: string, names: string): T => {
  const values = Object.fromEntries(names.split(' ').map((name) => [name, new EnumValue(kind, name)]))
  return new Proxy(Object.freeze(values), {
    get: (target, name) => {
      if (
        typeof name === 'string' &&
        !(name in target) &&
        !/^[$@_]|^(then|toJSON|asymmetricMatch|nodeType)$/.test(name)
      )
        throw new Error(`${kind}.${name} is not modelled`)
      return Reflect.get(target, name)
    },
  }) as T
}

/** The name of a value of an enumeration, for the model. */
export const nameOf = (value: unknown): string => String(value)

export const BorderStyle = enumOf<Sheets['BorderStyle']>(
  'BorderStyle',
  'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
)
export const WrapStrategy = enumOf<Sheets['WrapStrategy']>('WrapStrategy', 'WRAP OVERFLOW CLIP')
export const ProtectionType = enumOf<Sheets['ProtectionType']>('ProtectionType', 'RANGE SHEET')
export const SheetType = enumOf<Sheets['SheetType']>('SheetType', 'GRID OBJECT')
export const DeveloperMetadataVisibility = enumOf<Sheets['DeveloperMetadataVisibility']>(
  'DeveloperMetadataVisibility',
  'DOCUMENT PROJECT',
)
export const DataValidationCriteria = enumOf<Sheets['DataValidationCriteria']>(
  'DataValidationCriteria',
  'DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE ' +
    'NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO ' +
    'NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL ' +
    'VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX',
)
export const BooleanCriteria = enumOf<Sheets['BooleanCriteria']>('BooleanCriteria', 'CUSTOM_FORMULA')
export const ChartType = enumOf<typeof GoogleAppsScript.Charts.ChartType>('ChartType', 'BAR COLUMN LINE PIE SCATTER')
export const AuthModes = enumOf<typeof GoogleAppsScript.Script.AuthMode>(
  'AuthMode',
  'NONE CUSTOM_FUNCTION LIMITED FULL',
)
export const Button = enumOf<typeof GoogleAppsScript.Base.Button>('Button', 'CLOSE OK CANCEL YES NO')
