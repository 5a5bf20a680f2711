using System.Text.RegularExpressions;
using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Contested.Domain.Datasets.Exporting;

/// <summary>Writes entries as YAML, laid out like the files that people write.</summary>
internal static partial class EntryYaml
{
    /// <summary>The text of a file that holds a list without entries.</summary>
    public const string NoItems = "[]\n";

    private const int ShortLength = 100;

    private static readonly EmitterSettings Settings =
        new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n").WithIndentedSequences();

    /// <summary>The text of a file that holds one entry.</summary>
    public static string One<T>(MappingNode entry)
        where T : class => Write(emitter => EmitEntry(emitter, EntryDefinition<T>.Instance, entry, isFlow: false));

    /// <summary>The text of an entry in a file that holds a list of such, with an empty line between them.</summary>
    public static string Item<T>(MappingNode entry)
        where T : class => Write(emitter =>
        {
            emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, true, SequenceStyle.Block));
            EmitEntry(emitter, EntryDefinition<T>.Instance, entry, isFlow: false);
            emitter.Emit(new SequenceEnd());
        });

    private static string Write(Action<Emitter> emit)
    {
        using var text = new StringWriter();
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        emit(emitter);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void EmitEntry(Emitter emitter, EntryDefinition definition, MappingNode entry, bool isFlow)
    {
        emitter.Emit(MappingStart(isFlow));
        foreach (var (name, value) in entry.Entries)
        {
            emitter.Emit(new Scalar(name.Value!));
            Emit(emitter, definition.Find(name.Value!)!.Format, value, isFlow);
        }

        emitter.Emit(new MappingEnd());
    }

    private static void Emit(Emitter emitter, ValueFormat format, EntryNode node, bool isFlow)
    {
        switch (format)
        {
            case ScalarFormat scalar:
                EmitScalar(emitter, scalar, (ScalarNode)node);
                break;
            case EntryFormat nested:
                EmitEntry(emitter, nested.Entry, (MappingNode)node, isFlow || IsShort([node]));
                break;
            case PairsFormat pairs:
                emitter.Emit(MappingStart(isFlow));
                foreach (var (name, value) in ((MappingNode)node).Entries)
                {
                    EmitScalar(emitter, pairs.Key, name);
                    EmitScalar(emitter, pairs.Value, (ScalarNode)value);
                }

                emitter.Emit(new MappingEnd());
                break;
            default:
                var items = ((ListNode)node).Items;
                var isShort = isFlow || IsShort(items);
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, true, isShort ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in items)
                {
                    if (format is EntryListFormat list)
                    {
                        EmitEntry(emitter, list.Entry, (MappingNode)item, isShort);
                    }
                    else
                    {
                        EmitScalar(emitter, ((ListFormat)format).Item, (ScalarNode)item);
                    }
                }

                emitter.Emit(new SequenceEnd());
                break;
        }
    }

    private static MappingStart MappingStart(bool isFlow) =>
        new(AnchorName.Empty, TagName.Empty, true, isFlow ? MappingStyle.Flow : MappingStyle.Block);

    private static void EmitScalar(Emitter emitter, ScalarFormat format, ScalarNode scalar)
    {
        var style = NeedsQuotes(format.Kind, scalar.Value!) ? ScalarStyle.DoubleQuoted : ScalarStyle.Any;
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, scalar.Value!, style, true, true));
    }

    // Texts, and keys with single values, go on one line where they fit.
    private static bool IsShort(IEnumerable<EntryNode> items)
    {
        var texts = items
            .SelectMany(item => item is MappingNode mapping ? mapping.Entries.Select(entry => entry.Value) : [item])
            .ToList();
        return texts.TrueForAll(text => text is ScalarNode) && texts.Sum(text => ((ScalarNode)text).Value!.Length + 2) <= ShortLength;
    }

    private static bool NeedsQuotes(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.Text or ScalarKind.Slug or ScalarKind.WebAddress or ScalarKind.LanguageTag =>
            text.AsSpan().ContainsAny('\n', '\r') || SomethingElsePattern().IsMatch(text),
        // A year that YAML would take for a shorter number.
        ScalarKind.PartialDate => text.StartsWith('0'),
        _ => false,
    };

    // Texts that YAML, of one edition or another, takes for a number, a date, a truth value, nothing or a key of its own.
    [GeneratedRegex(
        @"^([-+]?\.?[0-9][-+.,:_0-9A-Za-z]*|~|null|true|false|yes|no|on|off|y|n|[-+]?\.inf|\.nan|=|<<)\z", RegexOptions.IgnoreCase)]
    private static partial Regex SomethingElsePattern();
}
