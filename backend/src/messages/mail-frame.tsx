import { m } from "@ocop/messages"
import { Body, Button, Container, Head, Heading, Hr, Html, Text } from "@react-email/components"
import type { ReactNode } from "react"
import type { MailFacts } from "./mail-facts"
import { look } from "./mail-look"

/** What every mail has: the market's name, whom it greets, the way to the order, and why it came. */
export function MailFrame(props: { facts: MailFacts; title: string; children: ReactNode }) {
	const { facts, title, children } = props
	const { locale, code, name, link } = facts
	return (
		<Html lang={locale}>
			<Head>
				<title>{title}</title>
			</Head>
			<Body style={look.body}>
				<Container style={look.page}>
					<Text style={look.market}>{m.parcel_paper_market({}, { locale })}</Text>
					<Heading as="h1" style={look.title}>
						{title}
					</Heading>
					<Text style={look.text}>{m.mail_greeting({ name }, { locale })}</Text>
					{children}
					<Button href={link} style={look.button}>
						{m.mail_open_order({ code }, { locale })}
					</Button>
					<Text style={look.hint}>{m.mail_link_hint({}, { locale })}</Text>
					<Hr style={look.rule} />
					<Text style={look.small}>{m.mail_why({ code }, { locale })}</Text>
				</Container>
			</Body>
		</Html>
	)
}
