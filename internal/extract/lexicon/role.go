// SPDX-License-Identifier: Apache-2.0

package lexicon

// Role is a set of classes of words that say who takes part.
type Role uint64

// The roles.
const (
	PresenceWord      Role = 1 << iota // "begleitet von", "im Beisein von": who was there too
	SpokesmenNoun                      // "Vertreter der Diaspora": several who speak for others
	LeadWord                           // "unter Leitung von": who leads a side
	NorWord                            // "noch", behind "weder" a conjunction
	NeitherWord                        // "weder"
	RowNoun                            // "das Trio": those named in a row before
	AllWord                            // "alle drei"
	ThisLand                           // "der Präsident des Landes": of the one spoken of
	AddedWord                          // "wurde zugeschaltet"
	AttendeeNoun                       // "zu den Teilnehmern gehörten"
	BelongVerb                         // "zählten zu den Teilnehmern"
	AgendaNoun                         // "auf dem Programm des Ministers stehen Gespräche": he takes part
	RoundNoun                          // "nahm an der Runde teil": a meeting, beside a verb of taking part
	AgeNoun                            // the end of "31-Jähriger"
	RivalNoun                          // "sein Kontrahent", "die Rivalen": of a pair spoken of
	StandVerb                          // "stehen in engem Kontakt": how things stand
	StillWord                          // "war zunächst weiterhin vorgesehen": it is so yet
	LikewiseWord                       // "ebenso Tusk": he did so too
	EverSince                          // "schloss das seither aus": up to the news
	WomenNoun                          // "die beiden Frauen"
	MenNoun                            // "die beiden Männer"
	BeginWord                          // "begonnen hatte die Reise in Rom"
	AlsoWord                           // "auch ein Treffen in Rom": another one
	ControlVerb                        // "beauftragte ihn, mit Merkel zu sprechen": it is he who is to do it
	HouseNoun                          // "in der Residenz des Präsidenten": where somebody lives or works
	AbsentWord                         // "fehlte auf dem Gipfel": was not there
	ThereAt                            // "daran nahmen X und Y teil": in what was told before
	MatterNoun                         // "der Fall Kavala": a matter that bears a name
	LeaveWord                          // "verließen das Schloss": were there
	OnceNoun                           // "kein einziges Mal"
	InsteadWord                        // "stattdessen": of something else than what was called off
	JudgingWord                        // "nannte das Gespräch konstruktiv": how a contact was
	EyesNoun                           // "unter vier Augen": two by themselves
	KnownWord                          // "wurde am Montag bekannt": the day is not that of what became known
	EpithetMan                         // "der Rechtspopulist": whom the text spoke of
	EpithetWoman                       // "die Rechtspopulistin"
	EpithetOblique                     // "dem Rechtspopulisten", no nominative
	HadWord                            // "ein Gespräch gehabt"
	WishedWord                         // "das von ihm erbetene Gespräch": he takes part
	TalkPartner                        // "seine Gesprächspartner waren"
	MasculineRelative                  // "der", "den": behind a noun that is not masculine they mean somebody else
	OfferNoun                          // "die Bereitschaft, mit Iran zu sprechen": no plan yet
	AcceptWord                         // "nahm die Einladung an"
	FollowWord                         // "folgte der Einladung"
	UndecidedWord                      // "hing am seidenen Faden": what becomes of it is open
	DemandNoun                         // "die Forderung nach einem Treffen": a wish

	AccusativeWord // "den Präsidenten traf er": no subject
	JointWord      // "gemeinsam": what two did side by side
)

var roleNames = map[string]Role{
	"presence":        PresenceWord,
	"spokesmen":       SpokesmenNoun,
	"lead":            LeadWord,
	"row-noun":        RowNoun,
	"nor":             NorWord,
	"neither":         NeitherWord,
	"all":             AllWord,
	"this-land":       ThisLand,
	"added":           AddedWord,
	"attendee":        AttendeeNoun,
	"belong":          BelongVerb,
	"agenda":          AgendaNoun,
	"round":           RoundNoun,
	"age":             AgeNoun,
	"absent":          AbsentWord,
	"there-at":        ThereAt,
	"matter":          MatterNoun,
	"leave":           LeaveWord,
	"once":            OnceNoun,
	"instead":         InsteadWord,
	"judging":         JudgingWord,
	"rival":           RivalNoun,
	"likewise":        LikewiseWord,
	"since":           EverSince,
	"women":           WomenNoun,
	"men":             MenNoun,
	"begin":           BeginWord,
	"also":            AlsoWord,
	"control":         ControlVerb,
	"still":           StillWord,
	"stand":           StandVerb,
	"house":           HouseNoun,
	"eyes":            EyesNoun,
	"known":           KnownWord,
	"epithet-man":     EpithetMan,
	"epithet-woman":   EpithetWoman,
	"epithet-oblique": EpithetOblique,
	"had":             HadWord,
	"wished":          WishedWord,
	"talk-partner":    TalkPartner,
	"relative-m":      MasculineRelative,
	"offer":           OfferNoun,
	"accept":          AcceptWord,
	"follow":          FollowWord,
	"undecided":       UndecidedWord,
	"demand":          DemandNoun,

	"accusative": AccusativeWord,
	"joint":      JointWord,
}
