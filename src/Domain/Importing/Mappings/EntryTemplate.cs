using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.Mappings;

/// <summary>A template of a value in an entry: a text, a list or keys with values, as deep as the entry goes.</summary>
internal abstract record ValueTemplate(FilePosition Position)
{
    /// <summary>The placeholders in it, in their order.</summary>
    public abstract IEnumerable<Placeholder> Placeholders { get; }
}

/// <summary>A template of a single value.</summary>
internal sealed record TextTemplate(Template Text) : ValueTemplate(Text.Position)
{
    /// <inheritdoc />
    public override IEnumerable<Placeholder> Placeholders => Text.Placeholders;
}

/// <summary>A template of a list.</summary>
internal sealed record ListTemplate(FilePosition Position, IReadOnlyList<ValueTemplate> Items) : ValueTemplate(Position)
{
    /// <inheritdoc />
    public override IEnumerable<Placeholder> Placeholders => Items.SelectMany(item => item.Placeholders);
}

/// <summary>A template of keys with values.</summary>
internal sealed record EntryTemplate(FilePosition Position, IReadOnlyList<KeyValuePair<ScalarNode, ValueTemplate>> Entries)
    : ValueTemplate(Position)
{
    /// <inheritdoc />
    public override IEnumerable<Placeholder> Placeholders => Entries.SelectMany(entry => entry.Value.Placeholders);
}
