// SPDX-License-Identifier: Apache-2.0

package lexicon

import "fmt"

// Does is what a trigger word means for reading; triggers.yaml explains each.
type Does uint8

// The meanings of trigger words.
const (
	DoesNothing Does = iota
	Meet
	Ring
	Talk
	Receive
	Visit
	Travel
	Happen
	Hold
	Plan
	Invite
	Cancel
	Postpone
	Refuse
	Deny
	Confirm
	Discuss
	Concern
	Claims
	Congratulate
	Agree
	PhoneCue
	MeetCue
	VideoCue
	Aside
	Angaben
	Berufung
	Redo
	Omit
	Utter
	OwnWords
	Stir
	Imagine
	InCase
	True
	AfterIt
	Rumour
	Attend
	Next
	Face
)

var doesNames = map[string]Does{
	"meet": Meet, "ring": Ring, "talk": Talk, "receive": Receive, "visit": Visit, "travel": Travel, "happen": Happen, "hold": Hold,
	"plan": Plan, "invite": Invite, "cancel": Cancel, "postpone": Postpone, "refuse": Refuse, "deny": Deny, "confirm": Confirm,
	"discuss": Discuss, "concern": Concern, "claim": Claims, "congratulate": Congratulate, "agree": Agree, "phone-cue": PhoneCue,
	"meet-cue": MeetCue, "video-cue": VideoCue, "aside": Aside, "angaben": Angaben, "berufung": Berufung, "redo": Redo, "omit": Omit, "utter": Utter, "own-words": OwnWords,
	"stir": Stir, "imagine": Imagine, "in-case": InCase, "true": True, "after-it": AfterIt, "rumour": Rumour, "attend": Attend, "next": Next, "face": Face,
}

// UnmarshalText reads the name of a meaning as triggers.yaml writes it.
func (d *Does) UnmarshalText(b []byte) error {
	v, ok := doesNames[string(b)]
	if !ok {
		return fmt.Errorf("read does: %q is no meaning of a trigger", b)
	}
	*d = v
	return nil
}

// Verb is a verb that reading knows.
type Verb struct {
	Lemma      string   `yaml:"verb"`
	Does       Does     `yaml:"does"`
	Present    string   `yaml:"present"`
	Past       string   `yaml:"past"`
	Participle string   `yaml:"participle"`
	Particle   string   `yaml:"particle"`
	Object     string   `yaml:"object"`     // person: the object takes part
	TopicPrep  string   `yaml:"topic-prep"` // the preposition of what is talked about
	Reflexive  bool     `yaml:"reflexive"`  // only with sich
	Weak       bool     `yaml:"weak-evidence"`
	Lasts      bool     `yaml:"lasts"`      // goes with a duration
	Video      bool     `yaml:"video"`      // people come together on a screen
	NotWith    []string `yaml:"not-with"`   // words beside which it means something else
	NotBodies  []string `yaml:"not-bodies"` // words beside which it tells of sport where no persons do it
	Needs      []string `yaml:"needs"`      // tells of a contact only with one of these words: "wechselten ein paar Worte"
	Toward     bool     `yaml:"toward-it"`  // tells of a contact only with one that it is done for: "zogen sich zu einem Gespräch zurück"
	Beside     []string `yaml:"beside"`     // words that tell as well as a place or a time that people met
	Attitude   string   `yaml:"attitude"`   // the preposition behind which a state of mind says that nobody meets: "trifft sich mit ihr in der Überzeugung"
	Asunder    bool     `yaml:"asunder"`    // subject and object stand apart, and a place, a time or one of beside tells that they met
	Addresses  bool     `yaml:"addresses"`  // said to somebody's face where he has just arrived: "dankte ihm"
	Asks       bool     `yaml:"asks"`       // asks somebody to come, which he has done by now only where its own day is over: "bat ihn am Montag zum Essen"
	InPerson   bool     `yaml:"in-person"`  // done in one room: "unterzeichneten ein Abkommen"
	Ends       bool     `yaml:"ends"`       // its present tells what is over: "Xi beendet Besuch bei Putin"
	Located    bool     `yaml:"located"`    // can be meant figuratively, unless a place or a time stands beside it: "reichte ihm die Hand"
	Bare       bool     `yaml:"bare"`       // beside people, places and times nothing else may stand there: "sah Macron in Paris"
	Arranges   bool     `yaml:"arranges"`   // done by speaking: its date is not that of the contact
	Reciprocal bool     `yaml:"reciprocal"` // several subjects do it with each other: "X und Y verhandelten"
	Claims     bool     `yaml:"claims"`     // also says who says so
	Uses       bool     `yaml:"uses"`       // an occasion for it: "nutzte den Gipfel für Gespräche"
	Recalls    bool     `yaml:"recalls"`    // looks back on its object: "erinnerte an das Gespräch"
	Expects    bool     `yaml:"expects"`    // the guest is still to come: "wird von Putin in Moskau erwartet"
	Comes      bool     `yaml:"comes"`      // behind one whom a host expects, the next one: "am Mittwoch kommt Duda"
	Impersonal bool     `yaml:"impersonal"` // says it without a subject: "aus dem Kreml hieß es"
	Other      []string `yaml:"other"`      // prepositions behind which the other side stands: "nahm sich Zeit für ihn"
	Place      bool     `yaml:"place"`      // can be meant figuratively, unless a place stands beside it: "rollte ihm den roten Teppich aus"
	Appoints   bool     `yaml:"appoints"`   // says without a noun that people are to meet: "verabredeten sich für Montag"
}

// Noun is a noun that names a contact.
type Noun struct {
	Lemma      string   `yaml:"noun"`
	Plural     string   `yaml:"plural"`
	Masculine  bool     `yaml:"masculine"` // so that "der" before it is a nominative
	Does       Does     `yaml:"does"`
	Summit     bool     `yaml:"summit"` // an occasion with many guests as well as a contact of two
	Receive    bool     `yaml:"receive"`
	Video      bool     `yaml:"video"`
	Sides      bool     `yaml:"sides"` // sides negotiate: it takes no persons from the contact before
	OnlyPlural bool     `yaml:"only-plural"`
	Session    bool     `yaml:"session"` // of a group that meets by itself it is a contact
	Given      bool     `yaml:"given"`   // a host gives it for his guest: "ein Essen für Macron"
	Returns    bool     `yaml:"returns"` // repays a visit: to whom the visitor has met before
	Weak       bool     `yaml:"weak-evidence"`
	Needs      string   `yaml:"needs"` // phone: names a contact only beside such a word
	Not        []string `yaml:"not"`   // compounds that are something else
}

// Phrase is a run of words with a meaning of its own.
type Phrase struct {
	Words string   `yaml:"words"`
	Forms []string `yaml:"forms"`
	Does  Does     `yaml:"does"`
}

type triggers struct {
	Verbs      []Verb              `yaml:"verbs"`
	Nouns      []Noun              `yaml:"nouns"`
	NotContact []string            `yaml:"not-contact"`
	Phrases    []Phrase            `yaml:"phrases"`
	ClaimWords map[string][]string `yaml:"claim-words"`
}

type grammar struct {
	Words      map[string][]string `yaml:"words"`
	English    map[string][]string `yaml:"english"`
	Adjectives map[string][]string `yaml:"adjectives"`
	Former     []string            `yaml:"former"`
	Matters    []string            `yaml:"matters"`
}

// Tag is a set of grammatical classes of a word.
type Tag uint64

// The classes, one bit each; grammar.yaml lists their words under the names in tagNames.
const (
	DetDef Tag = 1 << iota
	DetIndef
	DetDem
	DetNeg
	DetPossM
	DetPossF
	GenitiveDet
	PrepMit
	PrepVon
	PrepZwischen
	PrepBei
	PrepNach
	PrepVor
	PrepIn
	PrepAn
	PrepAuf
	PrepZu
	PrepAus
	PrepUeber
	PrepDurch
	PrepGegen
	PrepSeit
	PrepWaehrend
	PrepLaut
	PrepUnter
	PrepOther
	And
	Or
	But
	Subord
	SubordIf
	Relative
	PronM
	PronF
	PronPl
	PronBoth
	PronReflexive
	PronMan
	Negation
	Have
	HavePast
	HaveKonj1
	HaveKonj2
	Be
	BePast
	BeKonj1
	BeKonj2
	Become
	BecomePast
	BecomeKonj1
	BecomeKonj2
	Worden
	ModalWant
	ModalWantPast
	ModalShall
	ModalShallPast
	ModalCan
	ModalMust
	FutureAdverb
	PastAdverb
	AgainAdverb
)

// Mark is a set of further classes, of adverbs and adjectives.
type Mark uint64

// The marks.
const (
	Formerly Mark = 1 << iota
	PhoneWord
	AdjPlanned
	AdjCancelled
	AdjPostponed
	AdjDenied
	AdjPast
	AdjNew
	AdjFirst
	AdjPersonal
	AdjDelegate
	FormerPart
	Agreeing
	ZufolgeWord
	ClaimNoun
	AboutVerb
	SideNoun
	EarlierWord
	Unreal
	Fiction
	ByMistake
	AdverbNoun
	LetWord
	OfficeFormer
	OfficeDesignate
	SequelWord
	TogetherWord
	StrongPast
	NoVerb
	SituationNoun
	Institution
	Medium
	SeveralTimes
	TakesMit
	Allegedly
	DenyWord
	Uncertain
	ConfirmNoun
	SiteNoun
	SettingNoun // what a contact was for something: "Schauplatz", "Thema"
	VenueNoun   // of these, for a place
	NothingWord
	TallyVerb  // "auf vier Treffen brachten sie es"
	NumberNoun // "die Zahl der Treffen"
	ForWord
	FeminineGenitive // "einer", which behind a noun is a genitive
	WithoutWord      // "ohne ihn zu treffen"
	GovernmentNoun
	PartnerNoun
	Been
	Possibly
	StVerb // the third person of a verb whose stem ends in a sibilant: "reist"
	BesideWord
	GenitivePronoun // "dessen Treffen"
	OneWord
	TemporalWord // "ehe", "nachdem"
)

// Sense is a set of classes of words by what they mean in a noun phrase or beside one. Unlike a mark it says nothing of whether a word can be a name:
// "Welt" is no topic, and an outlet.
type Sense uint64

// The senses.
const (
	NoTopic         Sense = 1 << iota // a noun that is no topic by itself: "Einzelheiten"
	Container                         // a noun that opens a phrase and leaves it to the rest to say what it is about: "Fragen"
	PlainAdj                          // an adjective that says nothing of what a topic is about: "aktuell"
	Quantifier                        // "vor allem", "unter anderem"
	AmongWord                         // "mit drei Kollegen, darunter Macron"
	PurposeWord                       // "um … zu": opens an infinitive
	OutOfIt                           // "daraus wurde nichts": of what was told before
	PlanNoun                          // what a plan is called: "das Vorhaben"
	TwoWord                           // "die zwei", which are the two spoken of
	StanceNoun                        // "begegnet ihm mit Respekt", "treffen sich in der Überzeugung": nobody meets
	DetDer                            // determiners that can be those of a feminine genitive
	SoWord                            // "so", which beside a name means that he says so
	DeedWord                          // "wegen", behind which stands what somebody is blamed or praised for
	AboutWhat                         // "worüber"
	EndWord                           // says that something was over: "endete", "vorbei"
	LengthNoun                        // "die Dauer"
	OpinionNoun                       // what it governs by über is no topic: "Sorge"
	MoodWord                          // how somebody shows himself: "enttäuscht"
	OutcomeNoun                       // what became of a contact told of before: "die Absage"
	OwnedNoun                         // an institution that each state has: "Außenministerium"
	ThereWord                         // "dort": the place named before
	CapitalNoun                       // means the capital beside its state
	CityNoun                          // with a definite article, the city named before
	ButRather                         // "nicht Obama, sondern Pelosi"
	PersonNoun                        // what somebody is called before the name: "Nachfolger"
	ThenWord                          // "erst Macron und dann Merkel": two contacts
	EachWord                          // "einzeln mit Macron und May": two contacts
	ThereTo                           // "Macron hatte dazu Merkel eingeladen": to what was told before
	AloneWord                         // "sprachen auch allein miteinander": apart from the others
	PartyNoun                         // "Sechs-Parteien-Gespräche": so many take part
	ComingNoun                        // "sagte seine Teilnahme ab": he does not come
	PromisedWord                      // "hat zu dem Treffen zugesagt": he will come
	FailedWord                        // "ist gescheitert", said of what was planned
	ReachWord                         // "erreichte ihn nicht"
	Nonetheless                       // "sprachen trotzdem miteinander": though a meeting was called off
	AttendWord                        // "waren auch X und Y dabei": they took part in the contact told before
	NameSuffix                        // "George Bush Jr."
	PictureSide                       // "(l.)": where in a picture somebody stands
	LandNoun                          // behind "beide" it means two states
	ThisOne                           // "dieser": the man named last
	WithinWord                        // "binnen einer Woche": the time in which something is counted
	SceneNoun                         // a show, a debate before cameras, a match: "trafen in der Talkshow aufeinander"
	ThanWord                          // "anders als Macron": who is compared takes no part
	LikeWord                          // "wie Macron telefonierte auch Merkel"
	ExceptWord                        // "mit allen außer Trump"
	HardlyWord                        // "kaum gelandet": no negation there
	EvenWord                          // "nicht einmal eine Stunde": it lasted less
	GroundNoun                        // "keine Zeit für ein Treffen"
	VainWord                          // of the failed ones, for what somebody tries
	ResultNoun                        // what talks bring or do not: "Einigung"
	LearnedWord                       // "will erfahren haben": so he says
	ConceivableWord                   // "Es ist möglich, dass"
	WordNoun                          // "sprachen kein Wort"
	AboutIt                           // "darüber": of what was told before
	BackThen                          // "damals": when what was told before was
	IntoWord                          // "ins": goes with what people come into, not with what they are at
	PressNoun                         // "im Gespräch mit der Zeitung": an interview
	HonourNoun                        // "ein Essen zu Ehren des Präsidenten"
	AnsweringNoun                     // "erreichte nur die Mailbox"
	AppointedWord                     // "ist mit Macron für Freitag verabredet"
	InvitationNoun                    // "auf Einladung von Macron"
	FillerWord                        // "auch", "noch": says nothing of its own
	BesideOne                         // "war mit Macron zusammen": in his company
)

// AnyPrep is every preposition.
const AnyPrep = PrepMit | PrepVon | PrepZwischen | PrepBei | PrepNach | PrepVor | PrepIn | PrepAn | PrepAuf | PrepZu | PrepAus |
	PrepUeber | PrepDurch | PrepGegen | PrepSeit | PrepWaehrend | PrepLaut | PrepUnter | PrepOther

// DativePrep is every preposition that governs nothing but a dative.
const DativePrep = PrepMit | PrepVon | PrepBei | PrepNach | PrepZu | PrepAus | PrepSeit

// AnyDet is every determiner.
const AnyDet = DetDef | DetIndef | DetDem | DetNeg | DetPossM | DetPossF

// AnyAux is every finite form of an auxiliary or a modal verb.
const AnyAux = Have | HavePast | HaveKonj1 | HaveKonj2 | Be | BePast | BeKonj1 | BeKonj2 | Become | BecomePast | BecomeKonj1 | BecomeKonj2 | AnyModal

// AnyModal is every finite form of a modal verb.
const AnyModal = ModalWant | ModalWantPast | ModalShall | ModalShallPast | ModalCan | ModalMust

var tagNames = map[string]Tag{
	"det-def": DetDef, "det-indef": DetIndef, "det-dem": DetDem, "det-neg": DetNeg, "det-poss-m": DetPossM, "det-poss-f": DetPossF,
	"genitive-det": GenitiveDet, "prep-mit": PrepMit, "prep-von": PrepVon, "prep-zwischen": PrepZwischen,
	"prep-bei": PrepBei, "prep-nach": PrepNach, "prep-vor": PrepVor, "prep-in": PrepIn, "prep-an": PrepAn, "prep-auf": PrepAuf,
	"prep-zu": PrepZu, "prep-aus": PrepAus, "prep-ueber": PrepUeber, "prep-durch": PrepDurch, "prep-gegen": PrepGegen,
	"prep-seit": PrepSeit, "prep-waehrend": PrepWaehrend, "prep-laut": PrepLaut, "prep-unter": PrepUnter, "prep-other": PrepOther,
	"conj-and": And, "conj-or": Or, "conj-but": But, "subord": Subord, "subord-if": SubordIf, "relative": Relative,
	"pron-m": PronM, "pron-f": PronF, "pron-pl": PronPl, "pron-both": PronBoth, "pron-reflexive": PronReflexive,
	"pron-man": PronMan, "negation": Negation, "have": Have, "have-past": HavePast, "have-konj1": HaveKonj1,
	"have-konj2": HaveKonj2, "be": Be, "be-past": BePast, "be-konj1": BeKonj1, "be-konj2": BeKonj2, "become": Become,
	"become-past": BecomePast, "become-konj1": BecomeKonj1, "become-konj2": BecomeKonj2, "worden": Worden, "modal-want": ModalWant,
	"modal-want-past": ModalWantPast, "modal-shall": ModalShall, "modal-shall-past": ModalShallPast, "modal-can": ModalCan,
	"modal-must": ModalMust, "future-adverb": FutureAdverb, "past-adverb": PastAdverb, "again-adverb": AgainAdverb,
}

var markNames = map[string]Mark{
	"formerly": Formerly, "phone-adverb": PhoneWord,
	"planned": AdjPlanned, "cancelled": AdjCancelled, "postponed": AdjPostponed, "denied": AdjDenied,
	"past": AdjPast, "new": AdjNew, "first": AdjFirst, "phone": PhoneWord, "personal": AdjPersonal, "about-verb": AboutVerb, "side": SideNoun, "earlier": EarlierWord, "unreal": Unreal, "fiction": Fiction, "by-mistake": ByMistake, "adverb-noun": AdverbNoun, "let": LetWord, "office-former": OfficeFormer, "office-then": OfficeFormer, "office-designate": OfficeDesignate, "sequel": SequelWord, "together": TogetherWord, "strong-past": StrongPast, "no-verb": NoVerb, "situation": SituationNoun, "institution": Institution, "medium": Medium, "several-times": SeveralTimes, "takes-mit": TakesMit, "allegedly": Allegedly, "deny-word": DenyWord, "uncertain": Uncertain, "confirm-noun": ConfirmNoun, "delegate": AdjDelegate,
	"site":    SiteNoun,
	"setting": SettingNoun, "venue": VenueNoun, "nothing": NothingWord, "tally": TallyVerb, "number-of": NumberNoun,
	"for": ForWord, "without": WithoutWord, "genitive-feminine": FeminineGenitive,
	"government": GovernmentNoun, "partner": PartnerNoun, "been": Been, "possibly": Possibly, "st-verb": StVerb, "beside": BesideWord,
	"genitive-pronoun": GenitivePronoun, "one": OneWord, "temporal": TemporalWord,
}

var senseNames = map[string]Sense{
	"among": AmongWord, "two": TwoWord, "out-of-it": OutOfIt, "plan-noun": PlanNoun, "attitude": StanceNoun,
	"no-topic": NoTopic, "container": Container, "plain": PlainAdj, "quantifier": Quantifier, "det-der": DetDer,
	"opinion-noun": OpinionNoun, "mood": MoodWord, "outcome": OutcomeNoun, "owned": OwnedNoun, "there": ThereWord,
	"about-what": AboutWhat, "end-word": EndWord, "length-noun": LengthNoun, "capital-noun": CapitalNoun, "city-noun": CityNoun,
	"but-rather": ButRather, "person-noun": PersonNoun, "then": ThenWord, "each": EachWord, "thereto": ThereTo, "alone": AloneWord, "nonetheless": Nonetheless, "attend": AttendWord,
	"so": SoWord, "deed": DeedWord, "purpose": PurposeWord,
	"land-noun": LandNoun, "picture-side": PictureSide, "name-suffix": NameSuffix, "this-one": ThisOne,
	"party": PartyNoun, "coming": ComingNoun, "failed": FailedWord, "reach": ReachWord, "promised": PromisedWord, "within": WithinWord,
	"scene": SceneNoun, "into": IntoWord, "result": ResultNoun, "hardly": HardlyWord, "even": EvenWord, "ground": GroundNoun, "vain": VainWord,
	"about-it": AboutIt, "back-then": BackThen, "learned": LearnedWord, "conceivable": ConceivableWord, "word": WordNoun,
	"than": ThanWord, "like": LikeWord, "except": ExceptWord,
	"press": PressNoun, "honour": HonourNoun, "in-company": BesideOne, "filler": FillerWord, "invitation": InvitationNoun, "appointed": AppointedWord, "answering": AnsweringNoun,
}
