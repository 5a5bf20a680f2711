namespace Contested.Domain.Datasets.Loading;

/// <summary>Tells the loader that the keys that are left do not let the entries come in their order, so that all get new ones.</summary>
internal sealed class KeysExhaustedException : Exception;
