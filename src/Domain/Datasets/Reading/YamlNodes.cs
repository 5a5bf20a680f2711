using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Makes pieces of entries of a file of YAML, one after the other as the parser comes to them.</summary>
/// <remarks>
/// What YAML takes for something else than it looks is reported and read as it looks. How deep values nest and how much aliases repeat is
/// limited, so that a small file cannot stand for a large one.
/// </remarks>
internal sealed class YamlNodes(SourceFile file, ProblemCollector problems)
{
    // The entries of a dataset nest half as deep.
    private const int MostLevels = 16;
    private const int MostRepeated = 100_000;

    // A text counts as another value for each so many characters.
    private const int LongText = 100;

    private readonly Parser _parser = new(new StringReader(file.Text));
    private readonly YamlScalars _scalars = new(file, problems);
    private readonly Dictionary<string, (EntryNode? Node, int Size)> _anchors = [];
    private readonly Stack<Mark> _brackets = [];
    private int _size;
    private int _repeated;

    /// <summary>Where the bracket opens in which the parser has stopped.</summary>
    public FilePosition OpenBracket =>
        PositionOf(_parser.Current is SequenceStart or MappingStart || _brackets.Count == 0 ? _parser.Current!.Start : _brackets.Peek());

    /// <summary>The value of the only document; null where there is none.</summary>
    /// <exception cref="YamlException">The file cannot be read.</exception>
    public EntryNode? Read()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            return null;
        }

        var root = Node("", 1);
        _parser.Consume<DocumentEnd>();
        return _parser.TryConsume<DocumentStart>(out var second)
            ? throw new UnreadableYamlException(second.Start, "A file may hold only one YAML document: remove the line \"---\".")
            : root;
    }

    private EntryNode Node(string key, int level)
    {
        var start = _parser.Consume<ParsingEvent>();
        if (start is AnchorAlias alias)
        {
            return Repeated(alias);
        }

        // The parser lets an alias stand for a key, and finds no value behind it.
        if (start is not NodeEvent node)
        {
            throw new UnreadableYamlException(
                start.Start, "Not valid YAML: there is an alias without a key. Put a text with * in quotation marks.");
        }

        if (level > MostLevels)
        {
            throw new UnreadableYamlException(start.Start, $"The values are nested more than {MostLevels} levels deep. Nothing in a dataset is.");
        }

        var size = _size;
        _size += 1 + ((start as Scalar)?.Value.Length ?? 0) / LongText;
        _scalars.CheckTag(node);
        if (!node.Anchor.IsEmpty)
        {
            _anchors[node.Anchor.Value] = (null, 0);
        }

        EntryNode made = node switch
        {
            MappingStart mapping => MappingOf(mapping, level),
            SequenceStart list => ListOf(list, key, level),
            _ => _scalars.Make((Scalar)node, key),
        };
        if (!node.Anchor.IsEmpty)
        {
            _anchors[node.Anchor.Value] = (made, _size - size);
        }

        return made;
    }

    private EntryNode Repeated(AnchorAlias alias)
    {
        var name = alias.Value.Value;
        if (!_anchors.TryGetValue(name, out var anchored))
        {
            problems.Add(
                PositionOf(alias.Start),
                $"There is no anchor \"&{name}\" before \"*{name}\". "
                + "Put a text that starts with * in quotation marks, or write the value out.");
        }
        else if (anchored.Node is null)
        {
            problems.Add(PositionOf(alias.Start), "The anchor contains itself. Write the entry out.");
        }

        _size += anchored.Size;
        _repeated += anchored.Size;
        return _repeated > MostRepeated
            ? throw new UnreadableYamlException(
                alias.Start, $"The aliases in the file repeat more than {MostRepeated} values. Write the values out.")
            : anchored.Node ?? new ScalarNode(PositionOf(alias.Start), "*" + name);
    }

    private ListNode ListOf(SequenceStart start, string key, int level)
    {
        var isFlow = start.Style == SequenceStyle.Flow;
        var items = new List<EntryNode>();
        Open(isFlow, start.Start);
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(key, level + 1));
        }

        Close(isFlow);
        return new ListNode(PositionOf(start.Start), items);
    }

    private MappingNode MappingOf(MappingStart start, int level)
    {
        var isFlow = start.Style == MappingStyle.Flow;
        var keys = new YamlKeys(file, problems, isFlow);
        var entries = new List<KeyValuePair<ScalarNode, EntryNode>>();
        Open(isFlow, start.Start);

        // The parser gives no place to a mapping without braces in a list with brackets.
        var mark = start.Start.Index == 0 && level > 1 ? _parser.Current!.Start : start.Start;
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = _parser.Current;
            var name = _parser.Accept<Scalar>(out var scalar) ? scalar.Value : "";
            _ = Node("", level + 1);
            var value = Node(name, level + 1);
            if (keys.Check(key!, value) is { } position)
            {
                entries.Add(KeyValuePair.Create(new ScalarNode(position, name), value));
            }
        }

        Close(isFlow);
        return new MappingNode(PositionOf(mark), entries);
    }

    private void Open(bool isFlow, Mark mark)
    {
        if (isFlow)
        {
            _brackets.Push(mark);
        }
    }

    private void Close(bool isFlow)
    {
        if (isFlow)
        {
            _brackets.Pop();
        }
    }

    private FilePosition PositionOf(Mark mark) => FilePosition.Of(file.Path, mark);
}
