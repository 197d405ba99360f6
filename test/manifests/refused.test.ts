// Deliberate mistakes in a good manifest. Each must be refused, in a sentence that holds these words.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readXml } from '../../manifests/check/read-xml'
import { printXml, type XmlElement } from '../../manifests/xml'
import {
  base,
  developmentEdition,
  filesOnHost,
  findingsOf,
  iconFile,
  metadata,
  publishedEdition,
  textOf,
} from './example'

const good = textOf(publishedEdition)

/** Replaces the first occurrence; a mutation that changes nothing would prove nothing. */
const swap = (from: string, to: string, text = good): string => {
  if (!text.includes(from)) throw new Error(`The manifest does not hold ${from}`)
  return text.replace(from, () => to)
}

const swapAll = (from: string, to: string): string => swap(from, to, good).replaceAll(from, () => to)

const id = '<Id>37a63da4-1ea6-4c6e-8919-3acef6a7e3b0</Id>'
const version = '<Version>1.2.3.4</Version>'
const sets = '<Set Name="ExcelApi" MinVersion="1.9"/>'
const long = (characters: number): string => 'x'.repeat(characters)

/** The manifest once for every two neighbours of different names, with those two the other way round. */
const swappedNeighbours = (root: XmlElement): { what: string; text: string }[] => {
  const variants = (element: XmlElement): { what: string; element: XmlElement }[] =>
    element.children.flatMap((child, at) => {
      const next = element.children[at + 1]
      const swapped = element.children.map((one, place) =>
        place === at && next ? next : place === at + 1 ? child : one,
      )
      const deeper = variants(child).map(({ what, element: changed }) => ({
        what,
        element: { ...element, children: element.children.map((one, place) => (place === at ? changed : one)) },
      }))
      return next && next.name !== child.name
        ? [
            { what: `${element.name}: ${child.name}, ${next.name}`, element: { ...element, children: swapped } },
            ...deeper,
          ]
        : deeper
    })
  return variants(root).map(({ what, element }) => ({ what, text: printXml(element) }))
}

describe('a manifest is refused', () => {
  it.each<[string, string, string]>([
    // Elements and their order
    [
      'version before id',
      swap(id, version, swap(version, id)),
      'Version is in the wrong place|Id is in the wrong place',
    ],
    ['no provider', swap('<ProviderName>Impactkaart</ProviderName>', ''), 'OfficeApp has no ProviderName'],
    ['an element that does not belong', swap(id, `${id}<Licence/>`), 'holds Licence, which does not belong there'],
    ['two ids', swap(id, id + id), 'has Id 2 times'],
    [
      'tip before label',
      swap('<Label resid="Openen.Label"/>', '').replace('</Supertip>', '</Supertip><Label resid="Openen.Label"/>'),
      'Control: .* is in the wrong place',
    ],
    [
      'tab label above its groups',
      swap('<Label resid="Tab.Label"/>', '').replace('<Group id', '<Label resid="Tab.Label"/><Group id'),
      'CustomTab: .* is in the wrong place',
    ],
    [
      'long texts before short ones',
      swapAll('bt:ShortStrings', 'bt:Xx')
        .replaceAll('bt:LongStrings', 'bt:ShortStrings')
        .replaceAll('bt:Xx', 'bt:LongStrings'),
      'is in the wrong place',
    ],
    [
      'a plain Override inside Resources',
      swapAll('bt:Override', 'Override'),
      'holds Override, which does not belong there',
    ],
    ['a runtime that stops', swap('lifetime="long"', 'lifetime="short"'), 'lifetime must be long'],
    ['an empty name', swap('<ProviderName>Impactkaart<', '<ProviderName><'), 'ProviderName is empty'],
    ['a button without xsi:type', swap('<Control xsi:type="Button"', '<Control'), 'xsi:type missing'],
    ['an attribute too many', swap('<Group id', '<Group visible="true" id'), 'attribute visible'],
    ['another schema', swap('appforoffice/1.1', 'appforoffice/1.0'), 'xmlns must be'],
    ['another root', swapAll('OfficeApp', 'App'), 'not OfficeApp'],
    // Values
    ['an id that is no GUID', swap('37a63da4-', '37a63da4'), 'is not a GUID'],
    ['a version of three numbers', swap('1.2.3.4', '1.2.3'), 'must be four numbers'],
    ['a version below 1.0', swap('1.2.3.4', '0.2.3.4'), 'must be four numbers .* 1.0.0.0 or higher'],
    ['fewer permissions', swap('ReadWriteDocument', 'ReadDocument'), 'Permissions must be ReadWriteDocument'],
    ['a higher requirement', swap(sets, sets.replace('1.9', '1.13')), 'only ExcelApi 1.9'],
    ['another requirement', swap(sets, '<Set Name="SharedRuntime" MinVersion="1.1"/>'), 'ask for SharedRuntime'],
    ['a culture that is none', swapAll('en-GB', 'engels'), 'Locale engels is not a culture'],
    ['an override of the default', swapAll('en-GB', 'nl-NL'), 'needs no override'],
    ['the same override twice', swapAll('en-GB', 'en-US'), 'two overrides for en-US'],
    [
      'a description too long',
      swap('DefaultValue="Zet op', `DefaultValue="${long(250)}Zet op`),
      'Description .* at most 250',
    ],
    [
      'a short text too long',
      swap('DefaultValue="Kaart"', `DefaultValue="${long(126)}"`),
      'Group.Label .* at most 125',
    ],
    [
      'a long text too long',
      swap('Value="Opens the pane', `Value="${long(250)}Opens the pane`),
      'Openen.Tip .en-US. .* at most 250',
    ],
    ['an id of a resource too long', swapAll('Openen.Tip', `Openen.${long(30)}`), 'at most 32'],
    [
      'a reference to nothing',
      swap('<Label resid="Group.Label"/>', '<Label resid="Groep.Label"/>'),
      'refers to Groep.Label, which is not in bt:ShortStrings',
    ],
    [
      'a short text where a long one belongs',
      swap('<Description resid="Openen.Tip"/>', '<Description resid="Openen.Label"/>'),
      'not in bt:LongStrings',
    ],
    [
      'a resource that nobody uses',
      swap('<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Oud" DefaultValue="Oud"/>'),
      'Oud is never used',
    ],
    [
      'two resources of one id',
      swap('id="Tab.Label" DefaultValue', 'id="Group.Label" DefaultValue').replace(
        '<Label resid="Tab.Label"/>',
        '<Label resid="Group.Label"/>',
      ),
      'Group.Label is there twice',
    ],
    [
      'two of one id in the ribbon',
      swap('id="IMPACTKAART.Group"', 'id="IMPACTKAART.Tab"'),
      'IMPACTKAART.Tab in the ribbon is there twice',
    ],
    [
      'a namespace of two words',
      swap('DefaultValue="IMPACTKAART"', 'DefaultValue="IMPACT.KAART"'),
      'one word of capital letters',
    ],
    [
      'a namespace per language',
      swap(
        'DefaultValue="IMPACTKAART"/>',
        'DefaultValue="IMPACTKAART"><bt:Override Locale="en-US" Value="IMPACTCARD"/></bt:String>',
      ),
      'same in every language',
    ],
    [
      'functions in a runtime of their own',
      swap('<FunctionFile resid="Page"/>', '<FunctionFile resid="Functions.Script"/>'),
      'must name one resource',
    ],
    // Addresses and files
    ['http', swap('<bt:Url id="Page" DefaultValue="https:', '<bt:Url id="Page" DefaultValue="http:'), 'must be https'],
    ['no address', swap(`DefaultValue="${base}functions.js"`, 'DefaultValue="functions.js"'), 'is not an address'],
    ['localhost', swapAll('kaarten.internal', 'localhost'), 'exists on one machine only'],
    ['a placeholder', swapAll('kaarten.internal', 'addins.example.com'), 'is a placeholder'],
    ['a template that was not filled in', swapAll('kaarten.internal', 'your-host.nl'), 'is a placeholder'],
    [
      'an address of another host',
      swap(`${base}icons/icon-16.png`, 'https://elders.internal/icon-16.png'),
      'is not under',
    ],
    ['a page that is not there', swapAll('index.html', 'paneel.html'), 'paneel.html is missing'],
    ['an icon that is not there', swap('icon-80.png"', 'icon-81.png"'), 'icon-81.png is missing'],
    ['an icon of another size', swap('icons/icon-80.png"', 'icons/icon-64.png"'), '64 x 64 pixels and must be 80 x 80'],
    ['an icon that is no PNG', swap('icons/icon-80.png"', 'functions.js"'), 'is not a PNG'],
    ['no icon of 16 pixels', swapAll('<bt:Image size="16" resid="Icon.16"/>', ''), 'no image of 16 pixels'],
    [
      'an icon size that Excel does not take',
      swapAll('size="64"', 'size="128"'),
      '128 pixels, which Excel does not take',
    ],
    [
      'functions that are not there',
      swapAll(metadata.names.en, 'functions.en.000000000000.json'),
      'functions.en.000000000000.json is missing',
    ],
    // Not XML
    ['an element that stays open', swap('</Resources>', ''), 'Line .*: <VersionOverrides> is closed|closed by'],
    ['a loose ampersand', swap('Zet op', 'R&D op'), '&amp;'],
    ['a doctype', swap('<OfficeApp', '<!DOCTYPE OfficeApp><OfficeApp'), 'Line 2'],
    [
      'an attribute twice',
      swap('lifetime="long"', 'lifetime="long" lifetime="long"'),
      'has the attribute lifetime twice',
    ],
    ['text after the end', `${good}en verder`, 'something after the last element'],
    ['half a file', good.slice(0, 900), 'Line'],
    ['nothing', '', 'Line 1'],
  ])('with %s', (_, text, words) => {
    expect(findingsOf(text).join('\n')).toMatch(new RegExp(words))
  })

  it('when any two neighbours of different kinds change places', () => {
    const accepted = swappedNeighbours(readXml(good)).filter(({ text }) => findingsOf(text).length === 0)
    expect(accepted.map(({ what }) => what)).toEqual([])
  })

  it('when the functions changed and their address did not', () => {
    const files = filesOnHost()
    files.set(metadata.names.nl, Buffer.from(`${metadata.texts[metadata.names.nl]} `))
    expect(findingsOf(good, files).join('\n')).toMatch(
      /hash in functions\.nl\.[0-9a-f]{12}\.json is not that of its content/,
    )
  })

  it('when an icon was replaced by one of another size', () => {
    const files = filesOnHost()
    files.set('icons/icon-16.png', readFileSync(iconFile(32)))
    expect(findingsOf(good, files)).toEqual(['Icon.16: icons/icon-16.png is 32 x 32 pixels and must be 16 x 16.'])
  })

  it('when the development edition leaves the machine', () => {
    const text = textOf(developmentEdition).replaceAll('localhost:3000', 'kaarten.internal')
    expect(findingsOf(text, undefined, true).join('\n')).toContain('The development edition lives on localhost')
  })

  it('when two buttons open two panes', () => {
    const [button = ''] = /<Control [\s\S]*<\/Control>/.exec(good) ?? []
    const second = button.replace('IMPACTKAART.Openen', 'IMPACTKAART.Tweede').replace('>IMPACTKAART<', '>TWEEDE<')
    expect(findingsOf(good.replace(button, button + second)).join('\n')).toContain('use one TaskpaneId')
  })
})
