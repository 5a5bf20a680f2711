using Contested.Domain.Datasets.Reading;
using Contested.Domain.Identifiers;

namespace Contested.Domain.Datasets.Entries;

/// <summary>The name of a thing in another catalogue.</summary>
internal sealed record IdentifierEntry(Located<IdentifierScheme> Scheme, Located<string> Value, Located<string>? Url)
{
    /// <summary>Where the catalogue shows the thing: the address that is given, or else that which the scheme makes.</summary>
    public string? Address => Url?.Value ?? IdentifierAddress.Of(Scheme.Value, Value.Value);

    /// <summary>Reads the identifiers of an entry.</summary>
    public static IReadOnlyList<IdentifierEntry> ReadAll(MappingReader entry) =>
        [.. entry.Mappings("identifiers", "identifier").Select(Read)];

    private static IdentifierEntry Read(MappingReader reader)
    {
        var entry = new IdentifierEntry(reader.Member<IdentifierScheme>("scheme"), reader.Text("value"), reader.OptionalUrl("url"));
        reader.ReportUnknownKeys();
        return entry;
    }
}
