// What the standing questions begin with, and what finds the short cuts of one contact.
CREATE INDEX contact_date IF NOT EXISTS FOR (n:Contact) ON (n.date);
CREATE INDEX contact_year IF NOT EXISTS FOR (n:Contact) ON (n.year);
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX topic_name IF NOT EXISTS FOR (n:Topic) ON (n.name);
CREATE INDEX met_at_contact IF NOT EXISTS FOR ()-[r:MET_AT]-() ON (r.contact);
CREATE INDEX called_contact IF NOT EXISTS FOR ()-[r:CALLED]-() ON (r.contact);
// What finds the few contacts that a new article can be about.
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.published);
CREATE INDEX statement_value IF NOT EXISTS FOR (n:Statement) ON (n.field, n.value);
// What finds the copies of an article: its fingerprint is a list of numbers, of which the index knows each one.
CREATE FULLTEXT INDEX article_fingerprint IF NOT EXISTS FOR (n:Article) ON EACH [n.fingerprint]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
// What finds contacts by several things at once: who took part, and the days, places and numbers that are stated of them.
CREATE FULLTEXT INDEX contact_found_by IF NOT EXISTS FOR (n:Contact) ON EACH [n.found_by]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
// Who is called by a surname.
CREATE TEXT INDEX person_key IF NOT EXISTS FOR (n:Person) ON (n.key);
