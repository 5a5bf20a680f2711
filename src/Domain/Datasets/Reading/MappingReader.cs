using Contested.Domain.Dates;

namespace Contested.Domain.Datasets.Reading;

/// <summary>
/// Reads the keys of one entry of a file. Every key that is asked for is known; what else is there is reported in the end.
/// </summary>
/// <param name="node">The entry.</param>
/// <param name="noun">What the entry is, for messages: "place".</param>
/// <param name="problems">Where problems go.</param>
internal sealed class MappingReader(MappingNode node, string noun, ProblemCollector problems)
{
    private readonly ScalarReader _scalars = new(problems);
    private readonly List<string> _known = [];

    /// <summary>Where the entry starts.</summary>
    public FilePosition Position => node.Position;

    /// <summary>Whether the entry has the key, whatever its value.</summary>
    public bool Has(string key) => node.Find(key) is not null;

    /// <summary>Reads a required text.</summary>
    public Located<string> Text(string key) => Require(key, _scalars.Text) ?? new Located<string>("", Position);

    /// <summary>Reads a text.</summary>
    public Located<string>? OptionalText(string key) => Read(key, _scalars.Text);

    /// <summary>Reads a required slug.</summary>
    public Located<string> Slug(string key) => Require(key, _scalars.Slug) ?? new Located<string>("", Position);

    /// <summary>Reads a slug.</summary>
    public Located<string>? OptionalSlug(string key) => Read(key, _scalars.Slug);

    /// <summary>Reads a required date.</summary>
    public Located<DateOnly> Date(string key) => Require(key, _scalars.Date) ?? new Located<DateOnly>(default, Position);

    /// <summary>Reads a date.</summary>
    public Located<DateOnly>? OptionalDate(string key) => Read(key, _scalars.Date);

    /// <summary>Reads a date of which only the year, or the year and the month, may be known.</summary>
    public Located<PartialDate>? OptionalPartialDate(string key) => Read(key, _scalars.PartialDate);

    /// <summary>Reads an address of the web.</summary>
    public Located<string>? OptionalUrl(string key) => Read(key, _scalars.Url);

    /// <summary>Reads a tag of a language.</summary>
    public Located<string>? OptionalLanguage(string key) => Read(key, _scalars.Language);

    /// <summary>Reads a whole number.</summary>
    public Located<int>? OptionalInteger(string key) => Read(key, _scalars.Integer);

    /// <summary>Reads a decimal number.</summary>
    public Located<double>? OptionalDecimal(string key) => Read(key, _scalars.Decimal);

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public Located<bool>? OptionalBoolean(string key) => Read(key, _scalars.Boolean);

    /// <summary>Reads a required member of an enumeration.</summary>
    public Located<T> Member<T>(string key)
        where T : struct, Enum => Require(key, _scalars.Member<T>) ?? new Located<T>(default, Position);

    /// <summary>Reads a required member of an enumeration; null where it is missing or wrong.</summary>
    public Located<T>? RequiredMember<T>(string key)
        where T : struct, Enum => Require(key, _scalars.Member<T>);

    /// <summary>Reads a member of an enumeration.</summary>
    public Located<T>? OptionalMember<T>(string key)
        where T : struct, Enum => Read(key, _scalars.Member<T>);

    /// <summary>Reads a list of texts; empty where the key is missing.</summary>
    public IReadOnlyList<Located<string>> Texts(string key) => ReadList(key, _scalars.Text);

    /// <summary>Reads a list of slugs; empty where the key is missing.</summary>
    public IReadOnlyList<Located<string>> Slugs(string key) => ReadList(key, _scalars.Slug);

    /// <summary>Reads a nested entry.</summary>
    public MappingReader? Mapping(string key, string nestedNoun) =>
        Find(key) is { } value ? NodeReader.Mapping(value, nestedNoun, problems) : null;

    /// <summary>Reads a list of nested entries; empty where the key is missing.</summary>
    public IReadOnlyList<MappingReader> Mappings(string key, string nestedNoun) =>
        Find(key) is { } value ? NodeReader.Mappings(value, nestedNoun, problems) : [];

    /// <summary>Reads an entry whose keys are free and whose values are whole numbers, in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<Located<string>, Located<int>>> Counts(string key) => Pairs(key, _scalars.Text, _scalars.Integer);

    /// <summary>Reads an entry whose keys are whole numbers and whose values are slugs, in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<Located<int>, Located<string>>> NumberedSlugs(string key) => Pairs(key, _scalars.Integer, _scalars.Slug);

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var (key, _) in node.Entries)
        {
            var name = key.Value ?? "";
            if (!_known.Contains(name))
            {
                problems.Add(
                    key.Position,
                    () => $"Unknown key \"{name}\" in {Noun}.{Wording.DidYouMean(name, _known)} Known keys are {Wording.List(_known)}.");
            }
        }
    }

    private string Noun => $"{(noun[0] is 'a' or 'e' or 'o' ? "an" : "a")} {noun}";

    private Located<T>? Require<T>(string key, Func<EntryNode, string, Located<T>?> read)
    {
        if (!Has(key))
        {
            problems.Add(Position, $"The key \"{key}\" is missing: {Noun} must have it.");
        }

        return Read(key, read);
    }

    private Located<T>? Read<T>(string key, Func<EntryNode, string, Located<T>?> read) =>
        Find(key) is { } value ? read(value, key) : null;

    private IReadOnlyList<Located<string>> ReadList(string key, Func<EntryNode, string, Located<string>?> read) =>
        Find(key) is { } value && NodeReader.Expect<ListNode>(value, $"\"{key}\"", problems) is { } list
            ? [.. list.Items.Select(item => read(item, key)).OfType<Located<string>>()]
            : [];

    private IReadOnlyList<KeyValuePair<Located<TKey>, Located<TValue>>> Pairs<TKey, TValue>(
        string key, Func<EntryNode, string, Located<TKey>?> readKey, Func<EntryNode, string, Located<TValue>?> readValue) =>
        Find(key) is { } value && NodeReader.Expect<MappingNode>(value, $"\"{key}\"", problems) is { } mapping
            ?
            [
                .. from pair in mapping.Entries
                   let name = readKey(pair.Key, key)
                   where name is not null
                   let item = readValue(pair.Value, pair.Key.Value!)
                   where item is not null
                   select KeyValuePair.Create(name, item),
            ]
            : [];

    private EntryNode? Find(string key)
    {
        _known.Add(key);
        var value = node.Find(key);
        if (value is not ScalarNode { Value: null })
        {
            return value;
        }

        problems.Add(
            value.Position,
            $"\"{key}\" has no value. Give it one, or leave the key out where it is optional.");
        return null;
    }
}
