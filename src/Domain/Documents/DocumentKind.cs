namespace Contested.Domain.Documents;

/// <summary>What sort of document it is.</summary>
public enum DocumentKind
{
    /// <summary>An article of an encyclopedia.</summary>
    EncyclopediaArticle,

    /// <summary>A table of figures.</summary>
    Table,

    /// <summary>A release of a database of events.</summary>
    EventDatabase,

    /// <summary>A report of an authority, an organization or a person.</summary>
    Report,

    /// <summary>A book or a part of one.</summary>
    Book,

    /// <summary>An article of a scholarly journal.</summary>
    JournalArticle,

    /// <summary>An article of a newspaper, an agency or another outlet.</summary>
    NewsArticle,

    /// <summary>Papers of the time as an archive keeps or prints them, such as dispatches and returns.</summary>
    Records,
}
