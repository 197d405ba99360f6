// Which elements stand under which, in what order, with which attributes: the part of Microsoft's schema that our manifests use
// (https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering and the pages of each element). An element that is
// not in this table is refused: first look it up, then add it here.

/** 'one': exactly once. 'maybe': at most once. 'some': once or more. 'any': any number. */
export type Times = 'one' | 'maybe' | 'some' | 'any'

export interface Shape {
  readonly children?: readonly Child[]
  readonly attributes?: readonly string[]
  /** Attributes with one right value. */
  readonly fixed?: Readonly<Record<string, string>>
  /** Holds text. */
  readonly text?: boolean
}

export interface Child {
  readonly name: string
  readonly times: Times
  /** By the value of xsi:type when the element has several forms. */
  readonly shape: Shape | Readonly<Record<string, Shape>>
  readonly typed?: true
}

const child = (name: string, times: Times, shape: Shape): Child => ({ name, times, shape })
const typed = (name: string, times: Times, shapes: Readonly<Record<string, Shape>>): Child => ({
  name,
  times,
  shape: shapes,
  typed: true,
})

const text: Shape = { text: true }
const reference: Shape = { attributes: ['resid'] }
const location: Shape = { children: [child('SourceLocation', 'one', reference)] }

const localised = (override: string, attributes: readonly string[] = []): Shape => ({
  attributes: [...attributes, 'DefaultValue'],
  children: [child(override, 'any', { attributes: ['Locale', 'Value'] })],
})

const resource = (list: string, item: string): Child =>
  child(list, 'one', { children: [child(item, 'some', localised('bt:Override', ['id']))] })

const icon: Child = child('Icon', 'one', { children: [child('bt:Image', 'some', { attributes: ['size', 'resid'] })] })
const label: Child = child('Label', 'one', reference)

const button: Shape = {
  attributes: ['id'],
  children: [
    label,
    child('Supertip', 'one', { children: [child('Title', 'one', reference), child('Description', 'one', reference)] }),
    icon,
    typed('Action', 'one', {
      ShowTaskpane: { children: [child('TaskpaneId', 'one', text), child('SourceLocation', 'one', reference)] },
      ExecuteFunction: { children: [child('FunctionName', 'one', text)] },
    }),
  ],
}

const customTab: Shape = {
  attributes: ['id'],
  children: [
    child('Group', 'some', {
      attributes: ['id'],
      children: [label, icon, typed('Control', 'some', { Button: button })],
    }),
    label,
  ],
}

const workbook: Shape = {
  children: [
    child('Runtimes', 'one', {
      children: [child('Runtime', 'one', { attributes: ['resid'], fixed: { lifetime: 'long' } })],
    }),
    child('AllFormFactors', 'one', {
      children: [
        typed('ExtensionPoint', 'one', {
          CustomFunctions: {
            children: [
              child('Script', 'one', location),
              child('Page', 'one', location),
              child('Metadata', 'one', location),
              child('Namespace', 'one', reference),
            ],
          },
        }),
      ],
    }),
    child('DesktopFormFactor', 'one', {
      children: [
        child('FunctionFile', 'one', reference),
        typed('ExtensionPoint', 'one', {
          PrimaryCommandSurface: { children: [child('CustomTab', 'one', customTab)] },
        }),
      ],
    }),
  ],
}

const versionOverrides: Shape = {
  fixed: {
    xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
    'xsi:type': 'VersionOverridesV1_0',
  },
  children: [
    child('Hosts', 'one', { children: [typed('Host', 'one', { Workbook: workbook })] }),
    child('Resources', 'one', {
      children: [
        resource('bt:Images', 'bt:Image'),
        resource('bt:Urls', 'bt:Url'),
        resource('bt:ShortStrings', 'bt:String'),
        resource('bt:LongStrings', 'bt:String'),
      ],
    }),
  ],
}

/** The whole manifest of a task pane add-in for Excel. */
export const officeApp: Child = child('OfficeApp', 'one', {
  fixed: {
    xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
    'xsi:type': 'TaskPaneApp',
  },
  children: [
    child('Id', 'one', text),
    child('Version', 'one', text),
    child('ProviderName', 'one', text),
    child('DefaultLocale', 'one', text),
    child('DisplayName', 'one', localised('Override')),
    child('Description', 'one', localised('Override')),
    child('IconUrl', 'one', localised('Override')),
    child('HighResolutionIconUrl', 'one', localised('Override')),
    child('SupportUrl', 'maybe', localised('Override')),
    child('Hosts', 'one', { children: [child('Host', 'one', { fixed: { Name: 'Workbook' } })] }),
    child('Requirements', 'one', {
      children: [
        child('Sets', 'one', {
          attributes: ['DefaultMinVersion'],
          children: [child('Set', 'one', { attributes: ['Name', 'MinVersion'] })],
        }),
      ],
    }),
    child('DefaultSettings', 'one', { children: [child('SourceLocation', 'one', localised('Override'))] }),
    child('Permissions', 'one', text),
    child('VersionOverrides', 'one', versionOverrides),
  ],
})
