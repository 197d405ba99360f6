// Labels of the fields of Start in Dutch, each with why it is asked, in at most 40 words.

export const quickFieldsNl = {
  projectName: {
    label: 'Projectnaam',
    why: 'De naam komt boven de kaart te staan en in de zin die het resultaat samenvat.',
  },
  organisation: {
    label: 'Organisatie',
    why: 'Zo ziet een lezer bij de gemeente meteen van wie deze kaart komt.',
  },
  municipality: {
    label: 'Gemeente',
    why: 'Handig als er kaarten van meer gemeenten naast elkaar liggen. De berekening gebruikt dit niet.',
  },
  type: {
    label: 'Type project',
    why: 'Het type bepaalt met welk onderzoek de eerste indicatie begint. Is daar geen onderzoek voor, dan geldt het gemiddelde van de sector.',
  },
  months: {
    label: 'Looptijd',
    why: 'Kosten en bereik gelden voor de hele looptijd. Zo blijven korte en lange projecten vergelijkbaar.',
  },
  reach: {
    label: 'Bereik',
    why: 'Hoeveel bewoners het project in de hele looptijd bereikt. Daarmee staan kosten en baten ook per bewoner op de kaart.',
  },
  costs: {
    label: 'Kosten',
    why: 'Alle kosten over de hele looptijd: personeel, vrijwilligers, materiaal en overhead. Uitsplitsen kan later op het blad Project.',
  },
}
