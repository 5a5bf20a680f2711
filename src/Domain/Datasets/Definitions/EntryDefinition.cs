using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Definitions;

/// <summary>What an entry is, as its record says: a key for each parameter of it, in their order.</summary>
internal abstract class EntryDefinition
{
    private const string Suffix = "Entry";

    /// <summary>Finds out what entries of a type are.</summary>
    protected EntryDefinition(Type type)
    {
        Type = type;
        Noun = JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name[..^Suffix.Length]).Replace('_', ' ');
        Keys = [.. type.GetConstructors().Single().GetParameters().Select(parameter => new KeyDefinition(parameter))];
        Indexes = Keys.Index().ToFrozenDictionary(key => key.Item.Name, key => key.Index);
        InCell = type.GetCustomAttribute<InCellAttribute>();
        CellKeys = [.. (InCell?.Properties ?? []).Select(KeyOf)];
    }

    /// <summary>The type of the entries.</summary>
    public Type Type { get; }

    /// <summary>What the entry is, in the words of a message: "place".</summary>
    public string Noun { get; }

    /// <summary>The noun with its article: "an actor".</summary>
    public string NounWithArticle => $"{(Noun[0] is 'a' or 'e' or 'i' or 'o' ? "an" : "a")} {Noun}";

    /// <summary>The keys in their order.</summary>
    public IReadOnlyList<KeyDefinition> Keys { get; }

    /// <summary>How the entry is written as one item of a cell; null where it cannot be.</summary>
    public InCellAttribute? InCell { get; }

    /// <summary>The keys whose values are written in a cell, in their order.</summary>
    public IReadOnlyList<KeyDefinition> CellKeys { get; }

    /// <summary>The places of the keys in their order, by name.</summary>
    protected FrozenDictionary<string, int> Indexes { get; }

    /// <summary>The key of a name; null where there is none.</summary>
    public KeyDefinition? Find(string name) => Indexes.TryGetValue(name, out var index) ? Keys[index] : null;

    /// <summary>The key of a property.</summary>
    public KeyDefinition KeyOf(string property) => Keys.Single(key => key.Property.Name == property);
}

/// <summary>What entries of a type are.</summary>
internal sealed class EntryDefinition<T> : EntryDefinition
    where T : class
{
    private readonly ConstructorInvoker _constructor = ConstructorInvoker.Create(typeof(T).GetConstructors().Single());
    private readonly KeyDefinition[] _keys;
    private readonly (int Index, PropertyInfo Property)[] _unreadable;

    private EntryDefinition()
        : base(typeof(T))
    {
        _keys = [.. Keys];
        _unreadable =
        [
            .. from property in typeof(T).GetProperties()
               let attribute = property.GetCustomAttribute<UnreadableAttribute>()
               where attribute is not null
               from other in attribute.Of
               select (Indexes[KeyOf(other).Name], property),
        ];
    }

    /// <summary>The only definition of the type.</summary>
    public static EntryDefinition<T> Instance { get; } = new();

    /// <summary>Reads an entry; whatever is missing, unknown or wrong is reported.</summary>
    public T Read(MappingNode node, MappingReader reader)
    {
        var nodes = new EntryNode?[_keys.Length];
        var areAllKnown = true;
        foreach (var (key, value) in node.Entries)
        {
            if (Indexes.TryGetValue(key.Value ?? "", out var index))
            {
                nodes[index] ??= value;
            }
            else
            {
                areAllKnown = false;
            }
        }

        var values = new object?[_keys.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = ValueOf(_keys[index], nodes[index], node.Position, reader);
        }

        if (!areAllKnown)
        {
            ReportUnknownKeys(node, reader.Problems);
        }

        var entry = (T)_constructor.Invoke(values.AsSpan());
        foreach (var (index, property) in _unreadable)
        {
            if (values[index] is null && nodes[index] is not null)
            {
                property.SetValue(entry, true);
            }
        }

        return entry;
    }

    /// <summary>The entry as a piece of a file, without keys that have no value.</summary>
    public MappingNode Write(T entry) => new(
        default,
        [
            .. from key in Keys
               let value = key.Property.GetValue(entry) is { } value ? key.Format.Write(value) : null
               where value is not null
               select KeyValuePair.Create(new ScalarNode(default, key.Name), value),
        ]);

    private object? ValueOf(KeyDefinition key, EntryNode? node, FilePosition position, MappingReader reader)
    {
        var value = node is null or ScalarNode { Value: null } ? null : key.Format.Read(node, key.Name, reader);
        if (value is not null)
        {
            return value;
        }

        if (node is ScalarNode { Value: null })
        {
            reader.Problems.Add(node.Position, $"\"{key.Name}\" has no value. Give it one, or leave the key out if it is optional.");
        }
        else if (node is null && key.IsRequired)
        {
            reader.Problems.Add(position, $"The key \"{key.Name}\" is missing: {NounWithArticle} must have it.");
        }

        return key.IsNullable ? null : key.Format.Absent(position, reader);
    }

    private void ReportUnknownKeys(MappingNode node, ProblemCollector problems)
    {
        var known = Keys.Select(key => key.Name).ToList();
        foreach (var name in node.Entries.Select(entry => entry.Key).Where(key => !Indexes.ContainsKey(key.Value ?? "")))
        {
            problems.Add(
                name.Position,
                () => $"Unknown key \"{name.Value}\" in {NounWithArticle}.{Wording.DidYouMean(name.Value ?? "", known)} "
                + $"Known keys are {Wording.List(known)}.");
        }
    }
}
