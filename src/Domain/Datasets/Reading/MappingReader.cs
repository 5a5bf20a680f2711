using YamlDotNet.RepresentationModel;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads the keys of one entry of a file. Every key that is asked for is known; what else is there is reported in the end.</summary>
/// <param name="node">The entry.</param>
/// <param name="noun">What the entry is, for messages: "place".</param>
/// <param name="file">The path of the file.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class MappingReader(YamlMappingNode node, string noun, string file, ProblemCollector problems)
{
    private readonly ScalarReader _scalars = new(file, problems);
    private readonly List<string> _known = [];

    /// <summary>Where the entry starts.</summary>
    public FilePosition Position { get; } = FilePosition.Of(file, node.Start);

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

    /// <summary>Reads a required whole number.</summary>
    public Located<int> Integer(string key) => Require(key, _scalars.Integer) ?? new Located<int>(default, Position);

    /// <summary>Reads a whole number.</summary>
    public Located<int>? OptionalInteger(string key) => Read(key, _scalars.Integer);

    /// <summary>Reads a decimal number.</summary>
    public Located<double>? OptionalDecimal(string key) => Read(key, _scalars.Decimal);

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public Located<bool>? OptionalBoolean(string key) => Read(key, _scalars.Boolean);

    /// <summary>Reads a required member of an enumeration.</summary>
    public Located<T> Member<T>(string key)
        where T : struct, Enum => Require(key, _scalars.Member<T>) ?? new Located<T>(default, Position);

    /// <summary>Reads a member of an enumeration.</summary>
    public Located<T>? OptionalMember<T>(string key)
        where T : struct, Enum => Read(key, _scalars.Member<T>);

    /// <summary>Reads a list of texts; empty where the key is missing.</summary>
    public IReadOnlyList<Located<string>> Texts(string key) => ReadList(key, _scalars.Text);

    /// <summary>Reads a list of slugs; empty where the key is missing.</summary>
    public IReadOnlyList<Located<string>> Slugs(string key) => ReadList(key, _scalars.Slug);

    /// <summary>Reads a nested entry.</summary>
    public MappingReader? Mapping(string key, string nestedNoun) =>
        Find(key) is { } value ? NodeReader.Mapping(value, nestedNoun, file, problems) : null;

    /// <summary>Reads a list of nested entries; empty where the key is missing.</summary>
    public IReadOnlyList<MappingReader> Mappings(string key, string nestedNoun) =>
        Find(key) is { } value ? NodeReader.Mappings(value, nestedNoun, file, problems) : [];

    /// <summary>Reads an entry whose keys are free and whose values are whole numbers, in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<Located<string>, Located<int>>> Counts(string key)
    {
        if (Find(key) is not { } value || NodeReader.Expect<YamlMappingNode>(value, $"\"{key}\"", file, problems) is not { } mapping)
        {
            return [];
        }

        return
        [
            .. from pair in mapping.Children
               let name = _scalars.Text(pair.Key, key)
               where name is not null
               let count = _scalars.Integer(pair.Value, name.Value)
               where count is not null
               select KeyValuePair.Create(name, count),
        ];
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value;
            if (name is null || !_known.Contains(name))
            {
                problems.Add(
                    FilePosition.Of(file, key.Start),
                    $"Unknown key \"{key}\" in {Noun}.{Wording.DidYouMean(name ?? "", _known)} Known keys are {Wording.List(_known)}.");
            }
        }
    }

    private string Noun => $"{(noun[0] is 'a' or 'e' or 'o' ? "an" : "a")} {noun}";

    private Located<T>? Require<T>(string key, Func<YamlNode, string, Located<T>?> read)
    {
        if (!node.Children.ContainsKey(new YamlScalarNode(key)))
        {
            problems.Add(Position, $"The key \"{key}\" is missing: {Noun} must have it.");
        }

        return Read(key, read);
    }

    private Located<T>? Read<T>(string key, Func<YamlNode, string, Located<T>?> read) =>
        Find(key) is { } value ? read(value, key) : null;

    private IReadOnlyList<Located<string>> ReadList(string key, Func<YamlNode, string, Located<string>?> read) =>
        Find(key) is { } value && NodeReader.Expect<YamlSequenceNode>(value, $"\"{key}\"", file, problems) is { } list
            ? [.. list.Children.Select(item => read(item, key)).OfType<Located<string>>()]
            : [];

    private YamlNode? Find(string key)
    {
        _known.Add(key);
        if (!node.Children.TryGetValue(new YamlScalarNode(key), out var value))
        {
            return null;
        }

        if (!YamlNodes.IsNull(value))
        {
            return value;
        }

        problems.Add(FilePosition.Of(file, value.Start), $"\"{key}\" has no value. Give it one, or leave the key out where it is optional.");
        return null;
    }
}
