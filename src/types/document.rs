//! An article as the reader of sentences sees it: tokens, tree, names, attributions.

use std::ops::Range;

use super::{Article, Span};

/// An article with its analysis. Every index is into `tokens`.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// What was read.
    pub article: Article,
    /// Paragraphs, in order, without the blank lines between.
    pub paragraphs: Vec<Span>,
    /// Sentences, in order; together they hold every token once.
    pub sentences: Vec<Sentence>,
    /// Words and punctuation, in order.
    pub tokens: Vec<Token>,
    /// Names and titles, in order, none inside another.
    pub names: Vec<Name>,
    /// Who is reported to have expressed what, by order of the cue.
    pub attributions: Vec<Attribution>,
}

/// A sentence: its bytes and its tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Bytes of the article's text.
    pub span: Span,
    /// Indexes into the document's tokens.
    pub tokens: Range<usize>,
    /// Index into the document's paragraphs.
    pub paragraph: usize,
}

/// A word or a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Bytes of the article's text.
    pub span: Span,
    /// Dictionary form, lower case but for proper nouns.
    pub lemma: Box<str>,
    /// Universal part of speech.
    pub upos: Upos,
    /// The token that governs it; none for a root, or where no tree was built.
    pub head: Option<usize>,
    /// How it depends on its head.
    pub role: Role,
    /// Index into the document's sentences.
    pub sentence: usize,
}

/// Universal part-of-speech tags (UD v2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names are UD's own")]
pub enum Upos {
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    #[default]
    X,
}

/// Universal dependency relations (UD v2) that the extractors ask for; `Dep` is any other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names are UD's own")]
pub enum Role {
    Root,
    Nsubj,
    NsubjPass,
    Obj,
    Iobj,
    Obl,
    Nmod,
    Appos,
    Amod,
    Compound,
    Flat,
    Conj,
    Cc,
    Case,
    Mark,
    Aux,
    Cop,
    Advmod,
    Advcl,
    Acl,
    AclRelcl,
    Ccomp,
    Xcomp,
    Csubj,
    Parataxis,
    Det,
    Punct,
    #[default]
    Dep,
}

/// A name or a title.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// What it names.
    pub kind: NameKind,
    /// Its tokens, all of one sentence.
    pub tokens: Range<usize>,
    /// How sure, 0 to 1.
    pub confidence: f32,
}

/// Kinds of names, after OntoNotes, with titles beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameKind {
    /// People.
    Person,
    /// Companies, agencies, institutions, parties, armed groups.
    Org,
    /// Countries, cities, states.
    Gpe,
    /// Other places: seas, mountains, regions.
    Loc,
    /// Buildings, airports, streets, plants.
    Fac,
    /// Nationalities, religious and political groups.
    Norp,
    /// A post or rank: "Foreign Minister".
    Title,
}

/// One reported expression: who, by which word, what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// The words that name the speaker; none for a quotation that runs on.
    pub source: Option<Range<usize>>,
    /// The word that reports: "said", "according to", ":".
    pub cue: Option<Range<usize>>,
    /// What was expressed, in order, as spans of the text.
    pub content: Vec<Span>,
    /// Quoted, reported, or both.
    pub form: Form,
    /// The rule or model that found it.
    pub found_by: &'static str,
    /// The attribution inside whose content this one stands.
    pub inside: Option<usize>,
}

impl Document {
    /// The words of a token.
    pub fn word(&self, token: usize) -> &str {
        self.tokens.get(token).map_or("", |token| token.span.of(&self.article.text))
    }

    /// The bytes from the first to the last of some tokens; empty where there are none.
    pub fn span(&self, tokens: &Range<usize>) -> Span {
        match (self.tokens.get(tokens.start), self.tokens.get(tokens.end.wrapping_sub(1))) {
            (Some(first), Some(last)) if !tokens.is_empty() => first.span.cover(last.span),
            _ => Span::default(),
        }
    }

    /// The words from the first to the last of some tokens, as written.
    pub fn words(&self, tokens: &Range<usize>) -> &str {
        self.span(tokens).of(&self.article.text)
    }

    /// The tokens that lie wholly inside some bytes.
    pub fn tokens_in(&self, span: Span) -> Range<usize> {
        let start = self.tokens.partition_point(|token| token.span.start < span.start);
        let end = self.tokens.partition_point(|token| token.span.end <= span.end);
        start..end.max(start)
    }
}

/// How an expression is rendered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// In quotation marks throughout.
    Direct,
    /// In the reporter's words.
    Indirect,
    /// Partly quoted.
    Mixed,
}
