namespace Contested.Domain.Datasets.Definitions;

/// <summary>Marks a text, or the texts of a list or the values of pairs, as slugs.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class SlugAttribute : Attribute
{
    /// <summary>The type of the entries of which it names one; null where it is the entry's own.</summary>
    public Type? Of { get; init; }
}

/// <summary>Marks a text as an address of the web.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class WebAddressAttribute : Attribute;

/// <summary>Marks a text as the tag of a language.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class LanguageTagAttribute : Attribute;

/// <summary>Puts the name of the key before those of the columns that its entry has in a table.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class PrefixedColumnsAttribute : Attribute;

/// <summary>Marks a property that is true where one of others is given, but could not be read, which has been reported.</summary>
/// <param name="of">The names of the other properties.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UnreadableAttribute(params string[] of) : Attribute
{
    /// <summary>The names of the other properties.</summary>
    public IReadOnlyList<string> Of => of;
}

/// <summary>Says how an entry is written as one item of a cell: the values of some of its keys, with blanks between them.</summary>
/// <param name="form">What to write, in the words of a message.</param>
/// <param name="example">Such an item.</param>
/// <param name="properties">The names of the properties in their order; those that need not be there come last.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class InCellAttribute(string form, string example, params string[] properties) : Attribute
{
    /// <summary>What to write, in the words of a message.</summary>
    public string Form => form;

    /// <summary>Such an item.</summary>
    public string Example => example;

    /// <summary>The names of the properties in their order.</summary>
    public IReadOnlyList<string> Properties => properties;
}
