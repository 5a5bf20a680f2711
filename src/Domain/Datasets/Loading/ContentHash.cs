using System.Buffers.Binary;
using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Dates;

namespace Contested.Domain.Datasets.Loading;

/// <summary>A fingerprint of what entries say, wherever in the files they say it.</summary>
internal sealed class ContentHash : IDisposable
{
    private const int Length = 16;

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<MethodInvoker>> Properties = new();

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = new byte[256];

    /// <summary>The fingerprint of one value.</summary>
    public static byte[] Of(object? value)
    {
        using var hash = new ContentHash();
        hash.Add(value);
        return hash.Finish();
    }

    /// <summary>Adds a value: a text, a number, a date, a member of an enumeration, a list of such, or an entry with all its keys.</summary>
    /// <remarks>False counts as left out, since a key that is false where it could be left out says nothing else.</remarks>
    public void Add(object? value)
    {
        switch (value)
        {
            case null or false:
                AddText("");
                break;
            case string text:
                AddText(text);
                break;
            case byte[] bytes:
                _hash.AppendData(bytes);
                break;
            case ILocated located:
                Add(located.Content);
                break;
            case PartialDate date:
                AddText(date.Text);
                break;
            case Enum or bool:
                AddText(value.ToString()!);
                break;
            case IFormattable formattable:
                AddText(formattable.ToString(null, CultureInfo.InvariantCulture));
                break;
            case IReadOnlyCollection<object> list:
                AddLength(list.Count);
                foreach (var item in list)
                {
                    Add(item);
                }

                break;
            case IEnumerable list:
                Add(list.Cast<object>().ToList());
                break;
            default:
                foreach (var property in Properties.GetOrAdd(value.GetType(), PropertiesOf))
                {
                    Add(property.Invoke(value));
                }

                break;
        }
    }

    /// <summary>The fingerprint of all that was added: 16 bytes.</summary>
    public byte[] Finish() => _hash.GetHashAndReset()[..Length];

    /// <inheritdoc />
    public void Dispose() => _hash.Dispose();

    // Those that an entry is made of; what it tells besides follows from them.
    private static IReadOnlyList<MethodInvoker> PropertiesOf(Type type) =>
    [
        .. type.GetConstructors().OrderByDescending(constructor => constructor.GetParameters().Length).First().GetParameters()
            .Select(parameter => type.GetProperty(parameter.Name!, BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase)!)
            .Select(property => MethodInvoker.Create(property.GetMethod!)),
    ];

    // The length in front keeps the end of one text from passing for the start of the next.
    private void AddText(string text)
    {
        AddLength(text.Length);
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > _buffer.Length)
        {
            _buffer = new byte[most];
        }

        _hash.AppendData(_buffer, 0, Encoding.UTF8.GetBytes(text, _buffer));
    }

    private void AddLength(int length)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, length);
        _hash.AppendData(bytes);
    }
}
