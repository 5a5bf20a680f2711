using System.Xml.Linq;
using Contested.Domain.Datasets.Definitions;

namespace Contested.Domain.Datasets.Schemas;

/// <summary>What the documentation of the code says about entries and other records, from the file beside the assembly.</summary>
internal static class EntryDocumentation
{
    private static readonly Lazy<IReadOnlyDictionary<string, XElement>> Members = new(() =>
        XDocument.Load(Path.ChangeExtension(typeof(EntryDocumentation).Assembly.Location, ".xml"))
            .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value));

    /// <summary>What an entry is.</summary>
    public static string Of(EntryDefinition entry) => Of(entry.Type);

    /// <summary>What records of a type are.</summary>
    public static string Of(Type record) => SummaryOf($"T:{record.FullName}");

    /// <summary>What a key of an entry holds.</summary>
    public static string Of(EntryDefinition entry, KeyDefinition key) => Of(entry.Type, key.Property.Name);

    /// <summary>What a parameter of a record holds.</summary>
    public static string Of(Type record, string parameter) => TextOf(
        Members.Value[$"T:{record.FullName}"].Elements("param").Single(element => element.Attribute("name")!.Value == parameter));

    /// <summary>What each member of an enumeration stands for, in the order of their declaration.</summary>
    public static IEnumerable<string> OfMembers(Type enumeration) =>
        Enum.GetNames(enumeration).Select(name => SummaryOf($"F:{enumeration.FullName}.{name}"));

    private static string SummaryOf(string member) => Members.Value[member].Element("inheritdoc") is { } inherited
        ? SummaryOf(inherited.Attribute("cref")!.Value)
        : TextOf(Members.Value[member].Element("summary")!);

    private static string TextOf(XElement element) => string.Join(
        ' ', string.Concat(element.Nodes().Select(TextOf)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string TextOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement element => element.Attribute("cref") is { } reference ? reference.Value[(reference.Value.LastIndexOf('.') + 1)..] : element.Value,
        _ => "",
    };
}
