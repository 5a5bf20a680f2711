namespace Contested.Domain.Search;

/// <summary>The kind of text that matched, from the highest-ranked to the lowest.</summary>
public enum SearchField
{
    /// <summary>The name of an engagement, actor or place.</summary>
    Name,

    /// <summary>Another name or spelling of an engagement, actor or place.</summary>
    Alias,

    /// <summary>The title of a document or reference.</summary>
    Title,

    /// <summary>The statement of a claim.</summary>
    Statement,

    /// <summary>The words that a claim quotes.</summary>
    Quote,
}
