namespace Contested.Domain.Documents;

/// <summary>The kind of document.</summary>
public enum DocumentKind
{
    /// <summary>An encyclopedia article.</summary>
    EncyclopediaArticle,

    /// <summary>A table of figures.</summary>
    Table,

    /// <summary>A release of an event database.</summary>
    EventDatabase,

    /// <summary>A report by an authority, an organization or a person.</summary>
    Report,

    /// <summary>A book or part of one.</summary>
    Book,

    /// <summary>A scholarly journal article.</summary>
    JournalArticle,

    /// <summary>An article from a newspaper, news agency or other outlet.</summary>
    NewsArticle,

    /// <summary>Papers from the time, kept or printed by an archive, such as dispatches and returns.</summary>
    Records,
}
