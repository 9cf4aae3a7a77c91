// SPDX-License-Identifier: Apache-2.0

package lexicon

import "regexp"

func (c *checker) persons() {
	const list = "persons"
	for _, p := range c.data.Persons {
		c.oneOf(list, p.Key, "gender", p.Gender, "m", "f")
		c.refers(list, p.Key, "country", p.Country, "states")
		for _, t := range p.Offices {
			c.refers(list, p.Key, "office", t.Office, "offices")
			if t.Office == "" {
				c.say(list, p.Key, "a term without an office")
			}
			c.refers(list, p.Key, "of", t.Of, "states", "regions", "cities", "organisations", "persons")
			c.date(list, p.Key, "from", t.From)
			c.date(list, p.Key, "to", t.To)
			if t.From != "" && t.To != "" && cut(t.From, t.To) > cut(t.To, t.From) {
				c.say(list, p.Key, "the term %s from %s ends before, %s", t.Office, t.From, t.To)
			}
		}
	}
}

func (c *checker) offices() {
	const list = "offices"
	for _, o := range c.data.Offices {
		c.oneOf(list, o.Key, "head", o.Head, "", "state", "government")
		c.refers(list, o.Key, "office", o.Office, list)
		c.refers(list, o.Key, "of", o.Of, "states", "regions", "cities", "organisations", "persons")
		for _, of := range o.Also {
			c.refers(list, o.Key, "also", of, "states")
		}
	}
}

// lands looks at states, cities, regions and buildings.
func (c *checker) lands() {
	for _, s := range c.data.States {
		c.refers("states", s.Key, "capital", s.Capital, "cities")
		c.refers("states", s.Key, "region", s.Region, "regions")
		c.date("states", s.Key, "until", s.Until)
	}
	for _, t := range c.data.Cities {
		c.refers("cities", t.Key, "state", t.State, "states")
		if (t.Lat == nil) != (t.Lon == nil) {
			c.say("cities", t.Key, "lat and lon belong together")
		}
		if t.Lat != nil && (*t.Lat < -90 || *t.Lat > 90) || t.Lon != nil && (*t.Lon < -180 || *t.Lon > 180) {
			c.say("cities", t.Key, "lat is -90 to 90, lon -180 to 180")
		}
	}
	for _, r := range c.data.Regions {
		c.refers("regions", r.Key, "state", r.State, "states")
	}
	for _, b := range c.data.Buildings {
		c.refers("buildings", b.Key, "city", b.City, "cities")
		c.refers("buildings", b.Key, "seat", b.Seat, "states", "organisations")
		c.refers("buildings", b.Key, "house", b.House, "states")
	}
}

var domainForm = regexp.MustCompile(`^[a-z0-9-]+(\.[a-z0-9-]+)+$`)

// bodies looks at organisations, outlets and occasions.
func (c *checker) bodies() {
	for _, o := range c.data.Organisations {
		c.oneOf("organisations", o.Key, "kind", o.Kind, "union", "alliance", "government", "ministry", "party", "armed", "agency", "court",
			"company", "group", "body", "parliament")
		c.refers("organisations", o.Key, "of", o.Of, "organisations", "states")
		c.refers("organisations", o.Key, "state", o.State, "states")
	}
	for _, o := range c.data.Outlets {
		c.oneOf("outlets", o.Key, "kind", o.Kind, "agency", "newspaper", "magazine", "broadcaster", "online", "network")
		c.refers("outlets", o.Key, "state", o.State, "states")
		if o.Domain != "" && !domainForm.MatchString(o.Domain) {
			c.say("outlets", o.Key, "domain: %q is none; write for example example.org", o.Domain)
		}
	}
	for _, o := range c.data.Occasions {
		c.refers("occasions", o.Key, "of", o.Of, "organisations", "states", "regions")
	}
}

func (c *checker) topics() {
	for _, t := range c.data.Topics {
		if t.Group == "" {
			c.say("topics", t.Key, "no group")
		}
	}
}
