import { form, get, notFound, textAt } from '#platform/web'
import type { Desk } from '#platform/web'
import { ChannelsPage, CloseChannelPage, NewChannelPage } from '../pages/channels.tsx'
import { speak } from '../words/index.ts'
import { closeChannel, openChannel } from './open-channel.ts'
import { channelsOf } from './read-channels.ts'
import type { ChannelCard } from './read-channels.ts'

const forms = { rate: 'form', audit: 'ledger', level: 'unclassified', may: ['secretariat'], speak } as const

const channels = get({
  path: '/channels',
  name: 'home.channels',
  may: ['secretariat'],
  rate: 'page',
  audit: 'none',
  level: 'unclassified',
  show: async ({ tx, lang, href }) => ({
    title: speak(lang)('home.channels'),
    body: <ChannelsPage lang={lang} channels={await channelsOf(tx)} href={href} />,
  }),
})

const crumbs = ({ lang, href }: Desk) => [{ label: speak(lang)('home.channels'), href: href('/channels') }]

const newChannel = form({
  ...forms,
  path: '/channels/new',
  name: 'home.new-channel',
  act: openChannel,
  start: ({ lang, house }) => ({ id: house.newId(), kind: 'teams', lang }),
  input: ({ house }, values) => ({
    id: house.newId(),
    name: textAt(values, 'name'),
    kind: textAt(values, 'kind'),
    target: textAt(values, 'target').trim(),
    lang: textAt(values, 'lang'),
    own: house.config.address,
  }),
  page: (desk, state) => ({
    title: speak(desk.lang)('home.open-channel'),
    crumbs: crumbs(desk),
    body: <NewChannelPage form={state} back={desk.href('/channels')} />,
  }),
  then: () => '/channels',
})

const close = form({
  ...forms,
  path: '/channels/:id/close',
  name: 'home.close-channel',
  act: closeChannel,
  start: async (desk) => ((await channelHere(desk)) === undefined ? undefined : {}),
  input: ({ params }) => ({ channel: params['id'] }),
  page: async (desk, state) => {
    const { name } = (await channelHere(desk)) ?? notFound()
    const body = <CloseChannelPage form={state} name={name} back={desk.href('/channels')} />
    return { title: speak(desk.lang)('home.close-channel'), crumbs: crumbs(desk), body }
  },
  then: () => '/channels',
})

const channelHere = async ({ tx, params }: Desk): Promise<ChannelCard | undefined> =>
  (await channelsOf(tx)).find(({ id }) => id === params['id'])

export const routes = [channels, newChannel, close]
