// The add-in only manifest: what settings.ts says, in the elements and the order that Microsoft documents
// (https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering). manifests/check says whether it is right.
// Left out on purpose, all optional: SupportUrl when there is no page of help (only a store shows it), AppDomains (the pane never
// leaves its own address), GetStarted (it wants a page to learn more; without it Excel shows the name and the description).
import {
  buttons,
  description,
  dutchCulture,
  type Edition,
  englishCultures,
  functionsScript,
  group,
  icon,
  page,
  provider,
  type RibbonButton,
  requirement,
  ribbonSizes,
  type Words,
} from './settings'
import { element, printXml, textElement, type XmlElement } from './xml'

/** File names of functions.json per language, as functions-metadata.ts names them. */
export type MetadataFiles = Readonly<Record<keyof Words, string>>

const resid = (name: string, id: string): XmlElement => element(name, { resid: id })

/** Dutch as the default, English for every culture in which Office is English. Inside Resources the override has a prefix. */
const localised = (name: string, words: Words, attributes: Readonly<Record<string, string>> = {}): XmlElement => {
  const override = name.startsWith('bt:') ? 'bt:Override' : 'Override'
  const english = words.en === words.nl ? [] : englishCultures
  return element(
    name,
    { ...attributes, DefaultValue: words.nl },
    english.map((culture) => element(override, { Locale: culture, Value: words.en })),
  )
}

const same = (text: string): Words => ({ nl: text, en: text })

const icons = (): XmlElement =>
  element(
    'Icon',
    {},
    ribbonSizes.map((pixels) => element('bt:Image', { size: `${pixels}`, resid: `Icon.${pixels}` })),
  )

const buttonControl = (edition: Edition, button: RibbonButton): XmlElement =>
  element('Control', { 'xsi:type': 'Button', id: `${edition.namespace}.${button.id}` }, [
    resid('Label', `${button.id}.Label`),
    element('Supertip', {}, [resid('Title', `${button.id}.Label`), resid('Description', `${button.id}.Tip`)]),
    icons(),
    button.command === undefined
      ? element('Action', { 'xsi:type': 'ShowTaskpane' }, [
          // One pane in one runtime: a button without this id would count as a second pane.
          textElement('TaskpaneId', edition.namespace),
          resid('SourceLocation', 'Page'),
        ])
      : element('Action', { 'xsi:type': 'ExecuteFunction' }, [textElement('FunctionName', button.command)]),
  ])

/** Functions, commands and pane in one page that stays alive. The three must name the same resource, or Excel runs them apart. */
const host = (edition: Edition): XmlElement =>
  element('Host', { 'xsi:type': 'Workbook' }, [
    element('Runtimes', {}, [element('Runtime', { resid: 'Page', lifetime: 'long' })]),
    element('AllFormFactors', {}, [
      element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
        element('Script', {}, [resid('SourceLocation', 'Functions.Script')]),
        element('Page', {}, [resid('SourceLocation', 'Page')]),
        element('Metadata', {}, [resid('SourceLocation', 'Functions.Metadata')]),
        resid('Namespace', 'Functions.Namespace'),
      ]),
    ]),
    element('DesktopFormFactor', {}, [
      resid('FunctionFile', 'Page'),
      element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
        element('CustomTab', { id: `${edition.namespace}.Tab` }, [
          element('Group', { id: `${edition.namespace}.Group` }, [
            resid('Label', 'Group.Label'),
            icons(),
            ...buttons.map((button) => buttonControl(edition, button)),
          ]),
          resid('Label', 'Tab.Label'),
        ]),
      ]),
    ]),
  ])

const resources = (edition: Edition, metadata: MetadataFiles): XmlElement => {
  const url = (id: string, words: Words): XmlElement =>
    localised('bt:Url', { nl: edition.base + words.nl, en: edition.base + words.en }, { id })
  const short = (id: string, words: Words): XmlElement => localised('bt:String', words, { id })
  return element('Resources', {}, [
    element(
      'bt:Images',
      {},
      ribbonSizes.map((pixels) =>
        element('bt:Image', { id: `Icon.${pixels}`, DefaultValue: edition.base + icon(pixels) }),
      ),
    ),
    element('bt:Urls', {}, [
      url('Page', same(page)),
      url('Functions.Script', same(functionsScript)),
      url('Functions.Metadata', metadata),
    ]),
    element('bt:ShortStrings', {}, [
      short('Functions.Namespace', same(edition.namespace)),
      short('Tab.Label', same(edition.name)),
      short('Group.Label', group),
      ...buttons.map((button) => short(`${button.id}.Label`, button.label)),
    ]),
    element(
      'bt:LongStrings',
      {},
      buttons.map((button) => localised('bt:String', button.tip, { id: `${button.id}.Tip` })),
    ),
  ])
}

/** What an Excel without ribbon buttons of add-ins uses too, the one on an iPad for instance: the page as a pane. */
const root = (edition: Edition, metadata: MetadataFiles): XmlElement =>
  element(
    'OfficeApp',
    {
      xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      'xsi:type': 'TaskPaneApp',
    },
    [
      textElement('Id', edition.id),
      textElement('Version', edition.version),
      textElement('ProviderName', provider),
      textElement('DefaultLocale', dutchCulture),
      localised('DisplayName', same(edition.name)),
      localised('Description', description),
      localised('IconUrl', same(edition.base + icon(32))),
      localised('HighResolutionIconUrl', same(edition.base + icon(64))),
      ...(edition.support ? [localised('SupportUrl', same(edition.support))] : []),
      element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
      element('Requirements', {}, [
        element('Sets', { DefaultMinVersion: requirement.version }, [
          element('Set', { Name: requirement.set, MinVersion: requirement.version }),
        ]),
      ]),
      element('DefaultSettings', {}, [localised('SourceLocation', same(edition.base + page))]),
      textElement('Permissions', 'ReadWriteDocument'),
      element(
        'VersionOverrides',
        {
          xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
          'xsi:type': 'VersionOverridesV1_0',
        },
        [element('Hosts', {}, [host(edition)]), resources(edition, metadata)],
      ),
    ],
  )

/** The manifest of an edition, as text. */
export const manifest = (edition: Edition, metadata: MetadataFiles): string => printXml(root(edition, metadata))
