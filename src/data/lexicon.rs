//! The dictionaries: facts about words, one table a domain.

use serde::Deserialize;

use super::table::{list, rows};
use super::{Folder, Rows};
use crate::error::Result;

/// Every table, as rows in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// Sovereign states.
    pub countries: Rows<Country>,
    /// Cities and towns.
    pub cities: Rows<City>,
    /// Named places that are neither country nor city.
    pub regions: Rows<Region>,
    /// Well-known organizations.
    pub organizations: Rows<Organization>,
    /// Posts, ranks and functions.
    pub titles: Rows<Title>,
    /// Words that report speech.
    pub cues: Rows<Cue>,
    /// Words that ask for something.
    pub demands: Rows<Demand>,
    /// Words for meetings.
    pub meetings: Rows<Meeting>,
    /// Nouns for unnamed people and groups.
    pub nominals: Rows<Nominal>,
    /// First names.
    pub given_names: Rows<GivenName>,
    /// Heads of state and government, ministers.
    pub leaders: Rows<Leader>,
    /// Words that negate, plan or suppose.
    pub truth: Rows<TruthWord>,
    /// Abbreviations that do not end a sentence.
    pub abbreviations: Rows<Abbreviation>,
    /// Forms whose lemma no rule gives.
    pub lemmas: Rows<IrregularLemma>,
}

impl Lexicon {
    /// Reads every table of a data folder.
    ///
    /// # Errors
    /// A row that does not fit.
    pub fn read(folder: &Folder) -> Result<Self> {
        Ok(Self {
            countries: rows(folder, "lexicon/countries.tsv")?,
            cities: rows(folder, "lexicon/cities.tsv")?,
            regions: rows(folder, "lexicon/regions.tsv")?,
            organizations: rows(folder, "lexicon/organizations.tsv")?,
            titles: rows(folder, "lexicon/titles.tsv")?,
            cues: rows(folder, "lexicon/cues.tsv")?,
            demands: rows(folder, "lexicon/demands.tsv")?,
            meetings: rows(folder, "lexicon/meetings.tsv")?,
            nominals: rows(folder, "lexicon/nominals.tsv")?,
            given_names: rows(folder, "lexicon/given_names.tsv")?,
            leaders: rows(folder, "lexicon/leaders.tsv")?,
            truth: rows(folder, "lexicon/truth.tsv")?,
            abbreviations: rows(folder, "lexicon/abbreviations.tsv")?,
            lemmas: rows(folder, "lexicon/lemmas.tsv")?,
        })
    }
}

/// A sovereign state.
#[derive(Clone, Debug, Deserialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub iso: String,
    /// Common English short name: "Russia".
    pub name: String,
    /// Other names and abbreviations: "Russian Federation", "U.S.".
    #[serde(deserialize_with = "list")]
    pub names: Vec<String>,
    /// Adjectives and inhabitants, singular and plural: "Russian", "Russians", "Briton".
    #[serde(deserialize_with = "list")]
    pub demonyms: Vec<String>,
    /// Capitals, which stand for the government or are the place: "Moscow".
    #[serde(deserialize_with = "list")]
    pub capitals: Vec<String>,
    /// Seats of power that always stand for the government: "Kremlin", "White House".
    #[serde(deserialize_with = "list")]
    pub seats: Vec<String>,
}

/// A city or town.
#[derive(Clone, Debug, Deserialize)]
pub struct City {
    /// English name.
    pub name: String,
    /// ISO 3166-1 alpha-2 of its country.
    pub country: String,
    /// Inhabitants.
    pub population: u64,
}

/// A named place that is neither country nor city.
#[derive(Clone, Debug, Deserialize)]
pub struct Region {
    /// English name.
    pub name: String,
    /// Other names and adjectives.
    #[serde(deserialize_with = "list")]
    pub names: Vec<String>,
    /// ISO 3166-1 alpha-2 of its country; empty where it has none or several.
    pub country: String,
    /// state, province, region, sea, continent, building, base, island, river, mountain.
    pub sort: String,
}

/// A well-known organization.
#[derive(Clone, Debug, Deserialize)]
pub struct Organization {
    /// Full or commonest name.
    pub name: String,
    /// Acronyms and other names.
    #[serde(deserialize_with = "list")]
    pub names: Vec<String>,
    /// igo, media, ministry, agency, parliament, party, military, armed, company, court, bank, ngo.
    pub sort: String,
    /// ISO 3166-1 alpha-2 of its country; empty where it has none.
    pub country: String,
}

/// A post, rank or function.
#[derive(Clone, Debug, Deserialize)]
pub struct Title {
    /// Lower case: "foreign minister".
    pub title: String,
    /// Plural: "foreign ministers".
    pub plural: String,
    /// head, minister, speaker (for others), envoy, legislator, military, royal, cleric, official, business, other.
    pub sort: String,
    /// m, f or empty.
    pub gender: String,
}

/// A word that reports speech.
#[derive(Clone, Debug, Deserialize)]
pub struct Cue {
    /// Dictionary form: "say".
    pub lemma: String,
    /// verb, noun, phrase ("according to").
    pub pos: String,
    /// Every inflected form, lower case.
    #[serde(deserialize_with = "list")]
    pub forms: Vec<String>,
    /// strong (reports wherever it has a clause), weak (needs "that" or quotation marks).
    pub weight: String,
    /// CAMEO code, "010"; empty where none fits.
    pub cameo: String,
}

/// A word that asks for something.
#[derive(Clone, Debug, Deserialize)]
pub struct Demand {
    /// Dictionary form: "urge", "call for".
    pub lemma: String,
    /// verb, noun.
    pub pos: String,
    /// Every inflected form, lower case.
    #[serde(deserialize_with = "list")]
    pub forms: Vec<String>,
    /// appeal, request, propose, demand, order, ultimatum.
    pub strength: String,
    /// What may follow: for, on, to (object and infinitive), that, object; several.
    #[serde(deserialize_with = "list")]
    pub frames: Vec<String>,
    /// CAMEO code.
    pub cameo: String,
    /// PLOVER event type.
    pub plover: String,
}

/// A word for a meeting.
#[derive(Clone, Debug, Deserialize)]
pub struct Meeting {
    /// Dictionary form: "meet", "summit".
    pub lemma: String,
    /// verb, noun.
    pub pos: String,
    /// Every inflected form, lower case.
    #[serde(deserialize_with = "list")]
    pub forms: Vec<String>,
    /// meeting, talks, visit, call.
    pub mode: String,
    /// strong (a meeting wherever it stands), weak (needs two parties).
    pub weight: String,
    /// CAMEO code.
    pub cameo: String,
}

/// A noun for unnamed people.
#[derive(Clone, Debug, Deserialize)]
pub struct Nominal {
    /// Singular: "official".
    pub noun: String,
    /// Plural: "officials".
    pub plural: String,
    /// person, group (a singular that is many: "delegation").
    pub kind: String,
}

/// A first name.
#[derive(Clone, Debug, Deserialize)]
pub struct GivenName {
    /// As written.
    pub name: String,
    /// m, f or empty.
    pub gender: String,
}

/// A holder of high office, as of the source's date.
#[derive(Clone, Debug, Deserialize)]
pub struct Leader {
    /// Common English name.
    pub name: String,
    /// Other spellings.
    #[serde(deserialize_with = "list")]
    pub names: Vec<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// "President", "Minister of Foreign Affairs".
    pub office: String,
    /// First day known in office, ISO 8601; empty where unknown.
    pub from: String,
    /// Last day in office, ISO 8601; empty where unknown or still in office.
    pub to: String,
    /// m, f or empty.
    pub gender: String,
}

/// A word that negates, plans or supposes what it governs.
#[derive(Clone, Debug, Deserialize)]
pub struct TruthWord {
    /// Dictionary form, lower case: "cancel", "plan", "no".
    pub lemma: String,
    /// verb, noun, adjective, adverb, auxiliary, determiner, conjunction.
    pub pos: String,
    /// affirmed or negated.
    pub polarity: String,
    /// actual, planned, hypothetical, or empty: leaves it as it is.
    pub realis: String,
}

/// An abbreviation that a full stop ends without ending the sentence.
#[derive(Clone, Debug, Deserialize)]
pub struct Abbreviation {
    /// With its full stop: "Gen."
    pub abbreviation: String,
    /// before (a name or number follows, never a sentence end), any (may also end a sentence).
    pub sort: String,
}

/// A form whose lemma no rule gives.
#[derive(Clone, Debug, Deserialize)]
pub struct IrregularLemma {
    /// Lower case.
    pub form: String,
    /// noun, verb, adj, adv, aux.
    pub pos: String,
    /// Lower case.
    pub lemma: String,
}
