using System.Text.RegularExpressions;
using Contested.Domain.Datasets.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Contested.Domain.Importing.Writing;

/// <summary>Writes entries as YAML, laid out like the files that people write.</summary>
internal static partial class EntryFile
{
    private const int ShortLength = 100;

    // What stands here cannot be taken for something else, so it needs no quotation marks.
    private static readonly HashSet<string> PlainKeys =
        ["latitude", "longitude", "start", "end", "published", "releasedOn", "retrievedOn", "archivedOn", "retractedOn"];

    private static readonly EmitterSettings Settings =
        new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n").WithIndentedSequences();

    /// <summary>The text of a file that holds one entry.</summary>
    public static string WriteOne(MappingNode entry) => Write(entry);

    /// <summary>The text of a file that holds a list of entries, with an empty line between them.</summary>
    public static string WriteAll(IEnumerable<MappingNode> entries) =>
        string.Join('\n', entries.Select(entry => Write(new ListNode(entry.Position, [entry]))));

    private static string Write(EntryNode root)
    {
        using var text = new StringWriter();
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, root, "", isFlow: false);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Emit(Emitter emitter, EntryNode node, string key, bool isFlow)
    {
        switch (node)
        {
            case MappingNode mapping:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, true, isFlow ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var (name, value) in mapping.Entries)
                {
                    emitter.Emit(new Scalar(name.Value!));
                    Emit(emitter, value, name.Value!, isFlow);
                }

                emitter.Emit(new MappingEnd());
                break;
            case ListNode list:
                var isShort = isFlow || (key.Length > 0 && IsShort(list));
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, true, isShort ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in list.Items)
                {
                    Emit(emitter, item, key, isShort);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case ScalarNode scalar:
                var style = NeedsQuotes(scalar.Value!, key) ? ScalarStyle.DoubleQuoted : ScalarStyle.Any;
                emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, scalar.Value!, style, true, true));
                break;
        }
    }

    // Lists of texts, and of keys with single values, go on one line where they fit.
    private static bool IsShort(ListNode list)
    {
        var texts = list.Items
            .SelectMany(item => item is MappingNode mapping ? mapping.Entries.Select(entry => entry.Value) : [item])
            .ToList();
        return texts.TrueForAll(text => text is ScalarNode) && texts.Sum(text => ((ScalarNode)text).Value!.Length + 2) <= ShortLength;
    }

    private static bool NeedsQuotes(string text, string key) =>
        !PlainKeys.Contains(key) && (text.Contains('\n', StringComparison.Ordinal) || SomethingElsePattern().IsMatch(text));

    // Texts that YAML, of one edition or another, takes for a number, a date, a truth value or nothing.
    [GeneratedRegex(@"^([-+.]?[0-9][-+.,:_0-9A-Za-z]*|~|null|true|false|yes|no|on|off|y|n|\.inf|\.nan)$", RegexOptions.IgnoreCase)]
    private static partial Regex SomethingElsePattern();
}
