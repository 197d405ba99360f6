// The words of sheet Uitleg: what the card is, how to fill it in, and how it counts.

/** Title and paragraphs, in plain Dutch. */
export const explanations: readonly (readonly [title: string, paragraphs: readonly string[]])[] = [
  [
    'Wat de kaart is, en wat niet',
    [
      'De Impactkaart laat op één blad zien wat een project van sociaal werk naar schatting oplevert, voor wie, en waar werk vrijkomt. Het is een aanwijzing en geen bewijs. Gebruik hem om het gesprek te voeren, niet om projecten of medewerkers op volgorde te zetten.',
      'Dit is een onafhankelijk hulpmiddel met een eigen, open rekenwijze. Het is geen uitgave van Sociaal Werk werkt! en niet de officiële Impactkaart; die formule is niet openbaar.',
    ],
  ],
  [
    'De drie kanten van de kaart',
    [
      '1. Kwantitatief rendement: kosten, bereik en uitkomsten in euro, vergeleken met wat er zonder het project was gebeurd.',
      '2. Kwalitatieve maatschappelijke effecten: effecten in woorden, met voor wie ze gelden en hoe u het weet. Met de meetbladen erbij (Indicatorenplan, Metingen, Verhalen en Monitor) staat daar ook wat is gemeten en wat bewoners vertelden.',
      '3. Arbeidsmarkteffecten: uren werk die elders vrijkomen, bijvoorbeeld in de zorg of bij de politie. Dat werk is vrijgespeeld voor andere mensen, niet bezuinigd. Uren tellen nooit op bij euro.',
    ],
  ],
  [
    'In tien minuten invullen',
    [
      'Blad Start: vul de gele cellen in (hooguit 12). Op het blad Kaart staat dan een indicatie.',
      'Blad Uitkomsten: kies per rij een uitkomst en vul een aantal in. Vanaf de eerste rij die klopt, rekent de kaart met uw eigen uitkomsten.',
      'Blad Effecten: zet in woorden wat er voor bewoners verandert. De eerste vier effecten komen op de kaart.',
      'Blad Kaart: druk dit blad af op één A4. Kosten uitsplitsen of de discontovoet wijzigen kan op het blad Project; dat hoeft niet.',
    ],
  ],
  [
    'Hoe de kaart rekent',
    [
      'Netto aantal = bruto aantal, min wat toch gebeurd was (deadweight), maal het eigen aandeel, min wat alleen verschoven is (verdringing). Of: aantal bewoners maal het verschil tussen de kans zonder en de kans met het project.',
      'Baten in het eerste jaar = netto aantal, maal eenheden per geval, maal de prijs, maal het deel dat werkelijk wordt bespaard. In elk volgend jaar gaat de uitval eraf.',
      'Contante waarde = alle jaren opgeteld, waarbij een euro van later iets minder telt (de discontovoet). Kosten worden gelijk over de maanden verdeeld en net zo teruggerekend.',
      'Rendementsfactor = contante waarde van de baten, gedeeld door contante waarde van de kosten. De bandbreedte zet elke rij tegelijk op zijn eigen Laag of Hoog.',
      'Terugverdientijd = het moment waarop de opgetelde baten de kosten voor het eerst dekken, binnen een jaar gelijkmatig verdeeld.',
    ],
  ],
  [
    'Waar de standaardcijfers vandaan komen',
    [
      'Discontovoet 2,25% per jaar: Werkgroep discontovoet 2020. Productieve uren per fte 1363: Handleiding Overheidstarieven 2023. Prijsindex: CBS, consumentenprijsindex. Prijzen: zie het blad Prijzen, met bron, jaar en sterkte per regel.',
      'Cijfers met "eigen schatting" zijn van de makers van dit hulpmiddel. U kunt ze vervangen door eigen cijfers.',
    ],
  ],
]

/** Rows they take: a title, the paragraphs, a blank row each. */
export const explanationRows = explanations.reduce((sum, [, paragraphs]) => sum + paragraphs.length + 2, 0)
