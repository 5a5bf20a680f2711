using System.Text;
using System.Xml.Linq;

namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>Reads the summaries of classes, properties and enum values from the documentation files beside their assemblies.</summary>
internal sealed class XmlDocumentation
{
    private readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> _members = new();

    /// <summary>Gives the summary of a class, or null where it has none.</summary>
    public string? Summary(Type type) => Summary(type.Assembly, $"T:{type.FullName}");

    /// <summary>Gives the summary of a property, or null where it has none.</summary>
    public string? Summary(PropertyInfo property) =>
        Summary(property.DeclaringType!.Assembly, $"P:{property.DeclaringType.FullName}.{property.Name}");

    /// <summary>Gives the summary of an enum value, or null where it has none.</summary>
    public string? Summary(Type enumType, string name) => Summary(enumType.Assembly, $"F:{enumType.FullName}.{name}");

    private string? Summary(Assembly assembly, string member)
    {
        var summary = _members.GetOrAdd(assembly, Read).GetValueOrDefault(member)?.Element("summary");
        return summary is null ? null : Collapse(string.Concat(summary.Nodes().Select(Text)));
    }

    private static IReadOnlyDictionary<string, XElement> Read(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        return File.Exists(file)
            ? XDocument.Load(file).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value)
            : new Dictionary<string, XElement>();
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement element => element.Attribute("cref") is { } reference ? reference.Value[(reference.Value.LastIndexOf('.') + 1)..] : element.Value,
        _ => string.Empty,
    };

    private static string Collapse(string text) =>
        new StringBuilder().AppendJoin(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToString();
}
