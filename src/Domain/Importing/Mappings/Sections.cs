namespace Contested.Domain.Importing.Mappings;

/// <summary>The sections of a mapping that make the entries around the claims, named like the files and folders of a dataset.</summary>
internal static class Sections
{
    public const string Dataset = "dataset";
    public const string Documents = "documents";
    public const string Places = "places";
    public const string Actors = "actors";
    public const string References = "references";
    public const string Engagements = "engagements";

    /// <summary>What an entry of each section is, in the words of a message; each but the first section holds a list.</summary>
    public static IReadOnlyDictionary<string, string> Nouns { get; } = new OrderedDictionary<string, string>
    {
        [Dataset] = "dataset",
        [Documents] = "document",
        [Places] = "place",
        [Actors] = "actor",
        [References] = "reference",
        [Engagements] = "engagement",
    };
}
