using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>The document from which the claims about an engagement were taken.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Outline">The number of statements under each locator prefix, in the order of the document.</param>
internal sealed record DocumentEntry(
    Located<string> Title,
    Located<string>? Publisher,
    IReadOnlyList<KeyValuePair<Located<string>, Located<int>>> Outline)
{
    /// <summary>Reads the entry.</summary>
    public static DocumentEntry Read(MappingReader yaml)
    {
        var entry = new DocumentEntry(yaml.Text("title"), yaml.OptionalText("publisher"), yaml.Counts("outline"));
        yaml.ReportUnknownKeys();
        return entry;
    }
}
